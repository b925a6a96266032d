// WordPress from Debian, with a database of its own, in a folder that goes afterwards.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const source = '/usr/share/wordpress';
const packages = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'php-cli',
	'mariadb-server-core'
];
const plugin = fileURLToPath(new URL('wordpress-site.php', import.meta.url));

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/** @returns whether it is here, or can be installed */
function install() {
	if (existsSync(source) && spawnSync('mariadbd', ['--version']).status === 0) return true;
	if (process.getuid?.() !== 0) return false;
	spawnSync('apt-get', ['update', '-qq']);
	const { status } = spawnSync('apt-get', [
		'install',
		'-y',
		'-qq',
		'--no-install-recommends',
		...packages
	]);
	return status === 0;
}

/**
 * @param {string} site whose story its posts embed, with a slash at its end
 * @param {number} port free
 * @returns {Promise<{ posts: Record<string, string>, post: (content: string, role: string) => string, close: () => void } | null>}
 * `posts`: addresses by name. `post` publishes one more as `admin` or `author`, and returns its address. Null where it
 * cannot be installed
 */
export async function serveWordPress(site, port) {
	if (!install()) return null;
	const folder = mkdtempSync(`${tmpdir()}/otr-wordpress-`);
	const data = `${folder}/data`;
	const socket = `${folder}/socket`;
	const origin = `http://localhost:${port}`;
	const quiet = /** @type {const} */ ({ stdio: 'ignore' });
	const user = '--user=root';
	const auth = '--auth-root-authentication-method=normal';
	execFileSync(
		'mariadb-install-db',
		['--no-defaults', `--datadir=${data}`, auth, '--skip-test-db', user],
		quiet
	);
	const database = spawn(
		'mariadbd',
		['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
		quiet
	);
	const web = `${folder}/web`;
	cpSync(source, web, { recursive: true, dereference: true });
	mkdirSync(`${web}/wp-content/mu-plugins`, { recursive: true });
	cpSync(plugin, `${web}/wp-content/mu-plugins/site.php`);
	const classic = `${web}/wp-content/themes/classic`;
	mkdirSync(classic);
	writeFileSync(
		`${classic}/style.css`,
		'/* Theme Name: Classic */ article { max-width: 645px; margin: auto; padding: 0 16px }'
	);
	writeFileSync(
		`${classic}/index.php`,
		`<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="<?php echo get_stylesheet_uri(); ?>">
		<?php wp_head(); ?></head><body><?php while (have_posts()) { the_post(); ?><article><h1><?php the_title(); ?></h1>
		<?php the_content(); ?></article><?php } wp_footer(); ?></body></html>`
	);
	// A theme of blocks whose text is as narrow as WordPress lets a theme say.
	const narrow = `${web}/wp-content/themes/narrow`;
	mkdirSync(narrow);
	writeFileSync(`${narrow}/style.css`, '/* Theme Name: Narrow\nTemplate: twentytwentyfive */');
	writeFileSync(
		`${narrow}/theme.json`,
		JSON.stringify({ version: 3, settings: { layout: { contentSize: '480px' } } })
	);
	const config = {
		...{ DB_NAME: 'wordpress', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}` },
		...{ DB_CHARSET: 'utf8mb4', DB_COLLATE: '', WP_HOME: origin, WP_SITEURL: origin },
		...{ WP_CONTENT_DIR: `${web}/wp-content`, WP_DEFAULT_THEME: 'twentytwentyfive', OTR_SITE: site }
	};
	const defines = Object.entries(config).map(([name, value]) => `define('${name}', '${value}');`);
	writeFileSync(
		`${web}/wp-config.php`,
		`<?php ${defines.join('\n')} define('DISABLE_WP_CRON', true); $table_prefix = 'wp_';
		if (!defined('ABSPATH')) define('ABSPATH', '${web}/'); require_once ABSPATH . 'wp-settings.php';`
	);
	while (!existsSync(socket)) await pause();
	/** @param {string[]} more @param {string} input */
	const run = (more = [], input = '') =>
		execFileSync('php', ['-d', 'display_errors=stderr', plugin, web, socket, ...more], {
			encoding: 'utf8',
			input
		});
	const said = run();
	const php = spawn('php', ['-S', `localhost:${port}`, '-t', web], {
		...quiet,
		env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }
	});
	while (!(await fetch(origin).then(Boolean, () => false))) await pause();
	return {
		posts: JSON.parse(said),
		post: (content, role) => run([role], content),
		close() {
			php.kill();
			database.kill('SIGKILL');
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
