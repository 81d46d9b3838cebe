/** What a sidebar or dialog and the page around it tell each other. */
export type FromFrame =
  | { readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'height'; readonly pixels: number }
  | { readonly kind: 'width'; readonly pixels: number }
  | { readonly kind: 'focusGrid' };

export type ToFrame =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
