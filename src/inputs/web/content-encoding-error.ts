/** `unsupported`: a coding, a dictionary or a window that no client has to know; `truncated`: the data ends too early. */
export type ContentEncodingFault = 'too-large' | 'corrupt' | 'truncated' | 'unsupported';

/** Why the content of a response cannot be had from its bytes. */
export class ContentEncodingError extends Error {
  readonly kind: ContentEncodingFault;

  constructor(kind: ContentEncodingFault, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'ContentEncodingError';
    this.kind = kind;
  }
}
