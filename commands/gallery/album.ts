import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { galleryPage } from './gallery-page.ts';

export interface Picture {
  group: string;
  /** The state that is seen. */
  caption: string;
  /** Relative to the album's folder; null where the picture could not be taken. */
  file: string | null;
  /** Why there is no picture. */
  problem?: string;
}

/** Pictures in a folder, and one page that shows them all. */
export interface Album {
  /** Has a picture taken to a path; one that fails leaves its reason on the page, and the others are taken. */
  add(group: string, caption: string, take: (path: string) => Promise<unknown>): Promise<void>;
  /** Writes the page; gives back its path and the captions of what could not be taken. */
  finish(title: string): Promise<{ page: string; missing: string[] }>;
}

/** Empties the folder. `wanted`: a part of the name (`group: caption`) of the pictures to take; all where it is empty. */
export async function openAlbum(folder: string, wanted: string): Promise<Album> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  return {
    async add(group, caption, take) {
      const name = `${group}: ${caption}`;
      if (!name.toLowerCase().includes(wanted.toLowerCase())) return;
      const number = String(pictures.length + 1).padStart(3, '0');
      const file = `${number}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
      const picture: Picture = { group, caption, file };
      pictures.push(picture);
      try {
        await take(join(folder, file));
      } catch (error) {
        picture.file = null;
        picture.problem = error instanceof Error ? error.message : String(error);
      }
    },
    async finish(title) {
      const page = join(folder, 'index.html');
      await writeFile(page, galleryPage(title, pictures));
      const missing = pictures.filter(({ file }) => file === null);
      return { page, missing: missing.map((p) => `${p.group}: ${p.caption} – ${p.problem}`) };
    },
  };
}
