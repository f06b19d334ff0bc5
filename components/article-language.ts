/** The language of all articles: the rules that read them know English alone. */
export const ARTICLE_LANGUAGE = 'en';
