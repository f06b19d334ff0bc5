/** The part of edtf 4.11.1 that this project calls; the package ships no types. */
declare module 'edtf' {
  interface ExtDateTime {
    readonly type: string;
    readonly edtf: string;
    /** First and last instant covered, ms since 1970 UTC. */
    readonly min: number;
    readonly max: number;
  }
  /** @throws Error when `input` is no EDTF of the level and types asked for. */
  export default function edtf(
    input: string,
    constraints?: { level?: 0 | 1 | 2; types?: string[] },
  ): ExtDateTime;
}
