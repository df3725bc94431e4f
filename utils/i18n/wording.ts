/**
 * The shape of a translation: exactly the keys of the English catalogue, any text.
 * A Russian file ends in `satisfies Wording<typeof english>`, so a missing or a stray key is a compile error.
 */
export type Wording<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Wording<Catalogue[Key]>;
};
