declare module 'virtual:tables/names' {
  export const gate: string;
  export const names: string;
}
declare module 'virtual:tables/cards' {
  const texts: Record<string, string>;
  export default texts;
}
declare module 'virtual:tables/kinds' {
  const table: Record<string, import('../corpus/model.ts').EntityType>;
  export default table;
}
declare module 'virtual:tables/shared' {
  const lines: string;
  export default lines;
}
declare module 'virtual:tables/search' {
  const lines: string;
  export default lines;
}
declare module 'virtual:tables/titles' {
  const text: string;
  export default text;
}
declare module 'virtual:tables/topic' {
  const table: import('../corpus/card-model.ts').Topic;
  export default table;
}
declare module 'virtual:tables/translations' {
  const texts: Record<string, string>;
  export default texts;
}
declare module 'virtual:messages' {
  const texts: Record<import('../platform/language.ts').Language, string>;
  export default texts;
}
