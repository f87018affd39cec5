interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface ElementDeclaration extends Documented {
  readonly tagName: string;
  readonly members: readonly (Documented & { readonly attribute?: string })[];
  readonly attributes: readonly (Documented & { readonly fieldName?: string })[];
  readonly events: readonly Documented[];
  readonly cssParts: readonly Documented[];
  readonly cssProperties: readonly Documented[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly ElementDeclaration[];
  }[];
}

export function manifest(): Manifest;
export function files(): readonly (readonly [name: string, text: string])[];
