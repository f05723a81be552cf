/** The page of a list that is asked for: at most `first` rows, behind the keys in `after`. */
export interface Page {
  readonly first: number;
  readonly after: readonly string[] | null;
}
