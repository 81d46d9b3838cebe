import type { Execution } from '../execution';
import { enumeration, Service } from '../service';
import { ConditionalFormatRuleBuilder } from './conditionalRule';
import type { Range } from './range';
import { RichTextValueBuilder } from './richText';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';
import { DataValidationBuilder } from './validation';

export class SpreadsheetApp extends Service {
  readonly kind = 'SpreadsheetApp';
  override readonly constants = {
    BorderStyle: enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
    ProtectionType: enumeration('RANGE', 'SHEET'),
    WrapStrategy: enumeration('WRAP', 'OVERFLOW', 'CLIP'),
    DataValidationCriteria: enumeration('VALUE_IN_LIST'),
  };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getActive(): Spreadsheet {
    return new Spreadsheet(this.#execution);
  }
  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.#execution);
  }
  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }
  getActiveRange(): Range {
    return this.getActive().getActiveRange();
  }
  getCurrentCell(): Range {
    return this.getActive().getActiveCell();
  }
  getUi(): Ui {
    return new Ui(this.#execution);
  }
  flush(): void {
    this.#execution.flush();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
}
