/** Signs that two lines are one sentence, told from their characters alone; for scripts without case as well. */

/** Ends as a sentence does, closing quotes and brackets after the stop allowed. */
export const endsSentence = (line: string): boolean => /[.!?…。！？؟۔։।॥:;][\s"'”’»)\]」』】]*$/.test(line);

/** Begins as the middle of a sentence does: lower case, or a sign that closes or parts. */
export const continuesSentence = (line: string): boolean =>
  /^(?:\p{Ll}|[,;.!?:%)\]’”»、，。」』]|['’]s\b|[–—-] \p{Ll})/u.test(line);

/** Leaves a sentence open: a comma, an opening bracket or quote, a dash, or a small word at its end. */
export const leavesOpen = (line: string): boolean => /(?:[,，、(（[«“„‚]|[\p{Ll}\d] [–—-]| \p{Ll}{1,3})$/u.test(line);
