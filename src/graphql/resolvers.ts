import type { GraphQLScalarType } from 'graphql';
import type { Resolvers, ResolversParentTypes } from './types.generated.js';

type Fields<Type extends keyof Resolvers> = NonNullable<Resolvers[Type]>;
type Answer<Field> = Field extends (...parameters: never[]) => infer Result ? Result : never;

/** The fields that a type's model already carries with the right type: no resolver is owed for them. */
type Carried<Type extends keyof Resolvers> = Type extends keyof ResolversParentTypes
  ? {
      [Field in keyof Fields<Type> & keyof ResolversParentTypes[Type]]-?: Exclude<
        ResolversParentTypes[Type][Field],
        undefined
      > extends Answer<NonNullable<Fields<Type>[Field]>>
        ? Field
        : never;
    }[keyof Fields<Type> & keyof ResolversParentTypes[Type]]
  : never;

type Owed<Type extends keyof Resolvers> =
  Fields<Type> extends GraphQLScalarType
    ? never
    : Exclude<keyof Fields<Type>, Carried<Type> | '__isTypeOf' | '__resolveType'>;

/** The resolvers of one type: those its model does not carry must be there, the others may. */
export type TypeResolvers<Type extends keyof Resolvers> = Partial<Fields<Type>> & {
  [Field in Owed<Type>]-?: NonNullable<Fields<Type>[Field]>;
};

type InDebt = { [Type in keyof Resolvers]-?: Owed<Type> extends never ? never : Type }[keyof Resolvers];

/** All resolvers of the graph: leaving out one that is owed does not compile. */
export type CompleteResolvers = { [Type in InDebt]: TypeResolvers<Type> };
