// WordPress' filters as they are on this machine, and the posts that are sent through filters.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const POSTS = join(HERE, 'posts');

/** @returns {[name: string, html: string][]} what somebody wrote in a system's editor, as HTML */
export const posts = () =>
  readdirSync(POSTS)
    .sort()
    .map((name) => [name, readFileSync(join(POSTS, name), 'utf8')]);

export const findPhp = () => spawnSync('php', ['--version']).status === 0;

/** Named by hand, installed, or taken out of its package by `npm run fixtures:cms`. */
const PLACES = [
  process.env.WORDPRESS_PATH ?? '',
  '/usr/share/wordpress',
  join(HERE, '../.cache/wordpress/usr/share/wordpress'),
];

export const findWordPress = () =>
  PLACES.find((folder) => existsSync(join(folder, 'wp-includes/kses.php')));

export const versionOfWordPress = () =>
  /\$wp_version = '([^']+)'/.exec(
    readFileSync(join(findWordPress(), 'wp-includes/version.php'), 'utf8'),
  )[1];

/** @param {...string} more `--shown`: as a page shows it, and not as it is stored */
export const filteredByWordPress = (html, ...more) =>
  execFileSync('php', [join(HERE, 'kses.php'), findWordPress(), ...more], {
    input: html,
    encoding: 'utf8',
  });
