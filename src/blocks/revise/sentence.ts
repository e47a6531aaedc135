import { countWords } from '../../text/words.js';

/** Fewer words are a label or a slogan, whatever sign they end with. */
const shortestSentence = 6;

/** Whether a text holds a sentence: a sign that ends one, and words enough before it. */
export const isSentence = (text: string): boolean =>
  /[.!?…。！？؟۔।॥](?:["'”’»)\]」』】\s]|$)/.test(text) && countWords(text) >= shortestSentence;
