declare module 'virtual:tables/names' {
  export const gate: string;
  export const rest: string;
}
declare module 'virtual:tables/cards' {
  const table: Record<string, import('../corpus/card-model.ts').Card>;
  export default table;
}
declare module 'virtual:tables/search' {
  const table: import('../corpus/card-model.ts').SearchDocument[];
  export default table;
}
declare module 'virtual:tables/titles' {
  const table: import('../corpus/card-model.ts').SearchDocument[];
  export default table;
}
declare module 'virtual:tables/topic' {
  const table: import('../corpus/card-model.ts').Topic;
  export default table;
}
declare module 'virtual:tables/translations' {
  const table: Record<string, Record<string, string>>;
  export default table;
}
declare module 'virtual:messages' {
  const table: Record<import('../platform/language.ts').Language, Record<string, string>>;
  export default table;
}
