import type { Extraction, Failure, OutputFormat } from '../types.js';

/** One way to write what came of an input. Pure: the same result gives the same text. */
export interface Output {
  name: OutputFormat;
  /** Of a file that holds one result, with its dot. */
  extension: string;
  mediaType: string;
  /** Stands between two results in one stream. */
  separator: string;
  /** A result's text with its last line ended; '' where the output has no way to write a failure. */
  write(result: Extraction | Failure): string;
}

/** Whether a result is a failure record rather than what is known of a page. */
export function isFailure(result: Extraction | Failure): result is Failure {
  return 'ok' in result;
}
