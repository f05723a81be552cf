/** Seconds. Servers that are at work say so every few: one that is silent for so long holds up a slot for nothing. */
export const usualPatience = 120;

/** Has git give up a server that is silent over HTTP. */
export const lowSpeed = (patience: number | null): string[] =>
  patience === null ? [] : ['-c', 'http.lowSpeedLimit=1', '-c', `http.lowSpeedTime=${String(patience)}`];

/** Has ssh give up a server that is silent before it has let us in, and a connection that is dead from then on. */
export const keptAlive = (patience: number | null): string[] =>
  patience === null
    ? []
    : [
        `-o ConnectTimeout=${String(patience)}`,
        `-o ServerAliveInterval=${String(Math.ceil(patience / 4))} -o ServerAliveCountMax=4`,
      ];
