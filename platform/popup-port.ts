/** The name of the port that the popup opens to every frame of a tab. */
export const POPUP_PORT = 'fact-card-popup';
