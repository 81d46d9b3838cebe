import { StringDecoder } from 'node:string_decoder';
import type { NewDecoder } from '../imports/decode';

/** As a browser decodes. Node's own decoder takes ten times as long for UTF-16 as its buffers do. */
export const decoderInNode: NewDecoder = (encoding) => {
  if (encoding === 'utf-16be' || encoding === 'windows-1252') return new TextDecoder(encoding);
  const decoder = new StringDecoder(encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return {
    decode: (piece, { stream }) => {
      const text = decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
      return stream ? text : text + decoder.end();
    },
  };
};
