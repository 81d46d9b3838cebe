import JSZip from 'jszip';

interface Options {
  readonly base64?: boolean;
  readonly binary?: boolean;
}

type Arguments = [path: unknown, data?: unknown, options?: Options];

/**
 * JSZip encodes text in pieces of 16 KB, each by itself, and so spoils an emoji that lies across two of them. exceljs hands
 * it text and cannot be told otherwise: from here on, text is encoded as a whole before JSZip gets it.
 */
const packer = JSZip.prototype as unknown as { file(this: JSZip, ...args: Arguments): unknown };
const { file } = packer;

packer.file = function encodedFirst(...args) {
  const [path, data, options] = args;
  const isText = typeof data === 'string' && options?.base64 !== true && options?.binary !== true;
  return isText ? file.call(this, path, new TextEncoder().encode(data), options) : file.apply(this, args);
};
