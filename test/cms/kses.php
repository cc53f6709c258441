<?php
// WordPress' own filters, without its database: what a post is saved as that was written by a role
// without `unfiltered_html`. With `--shown`, what a page then shows of it, in a post without blocks.
// php kses.php FOLDER_OF_WORDPRESS [--shown] < post.html
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
const FILES = ['compat', 'load', 'plugin', 'functions', 'formatting', 'shortcodes', 'kses'];
const FILES_SHOWN = ['pomo/translations', 'l10n', 'class-wp-locale-switcher'];

foreach ([...FILES, ...FILES_SHOWN] as $name) require_once ABSPATH . WPINC . "/$name.php";

$post = wp_kses_post(stream_get_contents(STDIN));
if (in_array('--shown', $argv, true)) {
    add_filter('pre_option_blog_charset', fn () => 'UTF-8');
    add_filter('pre_option_use_smilies', '__return_zero');
    add_filter('locale', fn () => 'en_US');
    foreach (['wptexturize', 'wpautop', 'shortcode_unautop'] as $filter) $post = $filter($post);
}
echo $post;
