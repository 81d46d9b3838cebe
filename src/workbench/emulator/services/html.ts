import type { Execution } from '../execution';
import { enumeration, Service } from '../service';
import { fail } from '../values';
import { text, whole } from './arguments';

export class HtmlService extends Service {
  readonly kind = 'HtmlService';
  override readonly constants = {
    XFrameOptionsMode: enumeration('ALLOWALL', 'DEFAULT'),
    SandboxMode: enumeration('IFRAME'),
  };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(text(html, 'HtmlService.createHtmlOutput'));
  }
  createHtmlOutputFromFile(name: unknown): HtmlOutput {
    const file = text(name, 'HtmlService.createHtmlOutputFromFile').replace(/\.html$/, '');
    return new HtmlOutput(this.#execution.host.files[file] ?? fail(`No HTML file named ${file} was found.`));
  }
}

export class HtmlOutput extends Service {
  readonly kind = 'HtmlOutput';
  override readonly counted = false;
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }
  setContent(content: unknown): this {
    this.#content = text(content, 'HtmlOutput.setContent');
    return this;
  }
  append(content: unknown): this {
    this.#content += text(content, 'HtmlOutput.append');
    return this;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: unknown): this {
    this.#title = text(title, 'HtmlOutput.setTitle');
    return this;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setWidth(width: unknown): this {
    this.#width = whole(width, 'HtmlOutput.setWidth');
    return this;
  }
  getHeight(): number | null {
    return this.#height;
  }
  setHeight(height: unknown): this {
    this.#height = whole(height, 'HtmlOutput.setHeight');
    return this;
  }
}
