import { withId } from '../outputs/json.js';
import type { Failure, LineKey, RawInput, UnreadableInput } from '../types.js';
import { isCleaned, type Result } from './result.js';

/** An input that was read, or why it was not. */
export type ReadInput = RawInput | UnreadableInput;

/** What goes to an output: text, or bytes where a line's key stands before it. */
export type Written = string | Uint8Array;

/** Told what is about to go to the end of what was written, where the output is one that grows. */
export type BeforeWriting = (written: Written) => void;

/** Where results go. `write` resolves when the result is where it belongs, so that a full pipe holds the run back. */
export interface Sink {
  write(result: Result, input: ReadInput, before?: BeforeWriting): Promise<void>;
  /** Everything was written: makes the output final. */
  finish(): Promise<void>;
  /** The run ended early: leaves nothing half-written behind. Never throws. */
  abandon(): Promise<void>;
}

/** How results stand in a stream. Articles come as text; of failures only the output knows how they are written. */
export interface Writer {
  separator: string;
  /** '' where there is no way to write a failure. */
  write(failure: Failure): string;
}

/** Decides once, by the first input, how results are written: one page is an object, the lines of a file are lines. */
export type ChooseWriter = (first: ReadInput) => Promise<Writer>;

/**
 * Writes results that follow one another in one stream: each but the first after the separator.
 * @param continues whether some stand there already
 */
export function inSequence(
  choose: ChooseWriter,
  continues: () => boolean = () => false,
): (result: Result, input: ReadInput) => Promise<Written> {
  let writer: Writer | null = null;
  let isFirst = true;
  return async (result, input) => {
    writer ??= await choose(input);
    const text = withOwnId(isCleaned(result) ? result.text : writer.write(result), input);
    if (text === '') return '';
    const separated = isFirst && !continues() ? text : writer.separator + text;
    isFirst = false;
    return input.key === undefined ? separated : withKey(input.key, separated);
  };
}

/** A record with its id as its line has it. */
export function withOwnId(text: string, { idText }: ReadInput): string {
  return idText === undefined ? text : withId(text, idText);
}

/** A key may be of any bytes. */
function withKey(key: LineKey, text: string): Uint8Array {
  return Buffer.concat([Buffer.from(`${key}\t`, 'latin1'), Buffer.from(text)]);
}
