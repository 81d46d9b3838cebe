import { Service } from '../service';
import { text } from './arguments';

/** Text of a cell with a link over all of it. */
export class RichTextValue extends Service {
  readonly kind = 'RichTextValue';
  override readonly counted = false;
  readonly #text: string;
  readonly #link: string | null;

  constructor(value: string, link: string | null) {
    super();
    this.#text = value;
    this.#link = link;
  }

  getText(): string {
    return this.#text;
  }
  getLinkUrl(): string | null {
    return this.#link;
  }
}

export class RichTextValueBuilder extends Service {
  readonly kind = 'RichTextValueBuilder';
  override readonly counted = false;
  #text = '';
  #link: string | null = null;

  setText(value: unknown): this {
    this.#text = text(value, 'RichTextValueBuilder.setText');
    return this;
  }
  /** Over the whole text; links over a part of it are not emulated. */
  setLinkUrl(...args: readonly unknown[]): this {
    if (args.length !== 1) throw new Error('not emulated: RichTextValueBuilder.setLinkUrl over a part of the text');
    this.#link = args[0] === null ? null : text(args[0], 'RichTextValueBuilder.setLinkUrl');
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#link);
  }
}
