/**
 * What our signals are aborted with. Without a reason the browser makes an error, and with its developer tools open it
 * then parses all functions that are running once more, to know where they stand: 3 ms in a script that has just come.
 */
export const OVER = 'over';
