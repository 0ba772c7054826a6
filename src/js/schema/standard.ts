/** Standard Schema v1 (standardschema.dev): the one interface that form, router and API libraries ask a validator for. */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: "webfuse-widget";
  readonly validate: (value: unknown) => StandardResult<T>;
  readonly types?: { readonly input: T; readonly output: T } | undefined;
}

/** What a standard schema's `validate` gives. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A finding, as far as Standard Schema knows it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}
