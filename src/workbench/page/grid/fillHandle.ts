import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { BaseSelectionRenderService, ISheetSelectionRenderService } from '@univerjs/sheets-ui';

/**
 * Takes away the square at the corner of a selection: the emulated spreadsheet has no filling by dragging. Univer has
 * the switch but no setting for it, so it is set on each selection as it is made.
 */
export function hideFillHandle(univer: Univer, unit: string): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unit);
  const selections = render?.with(ISheetSelectionRenderService);
  if (!(selections instanceof BaseSelectionRenderService)) return;
  const make = selections.newSelectionControl.bind(selections);
  selections.newSelectionControl = (...args) => {
    const control = make(...args);
    // Brackets, because the switch is protected.
    control['_enableAutoFill'] = false;
    control.updateStyle(control.currentStyle);
    return control;
  };
}
