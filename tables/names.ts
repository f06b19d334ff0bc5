/** The gate of the names, which every page has, and the whole table, which the background gives: both in JSON. */
export { gate as nameGate, names as packedNames } from 'virtual:tables/names';
