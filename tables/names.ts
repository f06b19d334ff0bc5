/** What is needed of the names on every page, and what only where one may stand: two pieces for `unpackTable`. */
export { gate as nameGate, rest as packedNames } from 'virtual:tables/names';
