import type { RawInput, UnreadableInput } from '../../types.js';
import type { Capture } from './capture.js';

/** Keeps how an input was fetched, if it was. Of the lines of one file, the first brings the file. */
export async function keepVisit(capture: Capture, { source, visit }: RawInput | UnreadableInput): Promise<void> {
  if (!visit?.ended || visit.exchanges.length === 0) return;
  const isLater = source !== visit.requested && !source.endsWith(':1');
  if (!isLater) await capture.keep(visit.exchanges, { source: visit.requested, fetched: visit.ended });
}
