/**
 * The host name of the page that a window belongs to: its own in the top frame, the top page's in any other. Where the
 * browser does not tell a frame its ancestors, the referrer stands in, and the frame's own host where there is none.
 * Empty for local files.
 */
export function siteOf(frame: Window): string {
  if (frame === frame.top) return frame.location.hostname;
  const ancestors = frame.location.ancestorOrigins;
  const top = ancestors?.[ancestors.length - 1];
  return hostnameOf(top) ?? hostnameOf(frame.document.referrer) ?? frame.location.hostname;
}

/** The host name in an address, or null where there is no address or it cannot be read. */
export function hostnameOf(url: string | undefined): string | null {
  if (!url) return null;
  try {
    return new URL(url).hostname;
  } catch {
    return null;
  }
}

/** The host name of a web page, empty for a local file; null for everything else, which can't be switched off. */
export function readableSite(url: string | undefined): string | null {
  return url && /^(https?|file):/.test(url) ? hostnameOf(url) : null;
}
