import { oneLine } from '../text';

/**
 * The authors in a Distill article's front matter (https://distill.pub/guide/), which its script draws into the byline:
 * JSON in the second version of the template, YAML in the first. Empty on other pages.
 */
export function frontMatterAuthors(page: Document): string[] {
  const json = page.querySelector('d-front-matter script')?.textContent;
  if (json) return authorsInJson(json);
  const yaml = page.querySelector('script[type="text/front-matter"]')?.textContent;
  return yaml ? authorsInYaml(yaml) : [];
}

function authorsInJson(json: string): string[] {
  try {
    const { authors } = JSON.parse(json) as { authors?: unknown };
    if (!Array.isArray(authors)) return [];
    return authors
      .map((each: { author?: unknown } | null) => each?.author)
      .filter((name) => typeof name === 'string')
      .map(oneLine);
  } catch {
    // Broken front matter is the page's matter: the other places are read instead.
    return [];
  }
}

/** `authors:` and below it `- Ann Lee: https://…`, one a line. */
function authorsInYaml(yaml: string): string[] {
  const list = /^\s*authors:((?:\s*-.*)+)/m.exec(yaml)?.[1] ?? '';
  return [...list.matchAll(/^\s*-([^:\n]+)/gm)].map(([, name]) => oneLine(name));
}
