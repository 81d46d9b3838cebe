import { MODEL_CLASSES, type TypeModel } from '../../links/typeModel';

/** The module that holds a model, as it is checked in. */
export function modelText(
  { slots, steps, bias, sharpness }: TypeModel,
  counts: readonly number[],
  asOf: string,
): string {
  const learned = MODEL_CLASSES.map((name, at) => `${counts[at] ?? 0} ${name}`).join(', ');
  return [
    '/**',
    ' * What the letters of a name say about the kind of source: weights of a linear model, written by `npm run train`; a',
    ' * change here is lost. Learned from the lists in `known/` and the examples in `src/workbench/train/examples/`, whose',
    ` * heads say where they come from: ${learned}. As of ${asOf}.`,
    ' */',
    'export const TYPE_MODEL = {',
    `  steps: [${steps.join(', ')}],`,
    `  bias: [${bias.join(', ')}],`,
    `  sharpness: ${sharpness},`,
    '  slots:',
    `    '${slots}',`,
    '};',
    '',
  ].join('\n');
}
