<?php
// In the folder of plugins: what a site needs to embed a story of this machine. From the command line,
// `php wordpress-site.php FOLDER SOCKET` makes the site, and prints the addresses of its posts. With USER it publishes what it
// reads, as that user, and prints its address.

if (defined('ABSPATH')) {
	// By default WordPress asks no address of its own machine.
	add_filter('http_request_host_is_external', '__return_true');
	add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) parse_url(OTR_SITE, PHP_URL_PORT)]);
	// A test chooses the theme.
	$theme = preg_replace('/[^a-z]/', '', $_GET['theme'] ?? 'twentytwentyfive');
	add_filter('template', fn() => $theme === 'narrow' ? 'twentytwentyfive' : $theme);
	add_filter('stylesheet', fn() => $theme);
	// What the notes tell an administrator to add.
	if (isset($_GET['script'])) {
		add_action('wp_enqueue_scripts', fn() => wp_enqueue_script('otr-embed', OTR_SITE . 'embed.js', [], null, true));
	}
	return;
}

// No named function: this file is there twice, as the plugin, too.
$publish = function ($title, $content) {
	kses_init();
	$id = wp_insert_post(wp_slash(['post_title' => $title, 'post_content' => $content, 'post_status' => 'publish', 'post_author' => get_current_user_id()]));
	return home_url("/?p=$id");
};

[, $folder, $socket] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
if (isset($argv[3])) {
	require "$folder/wp-load.php";
	wp_set_current_user(get_user_by('login', $argv[3])->ID);
	echo $publish('A post', file_get_contents('php://stdin'));
	return;
}
(new mysqli(null, 'root', '', null, null, $socket))->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_false');
wp_install('A newspaper', 'admin', 'admin@example.org', false, '', 'password');
// One who may write and publish, but not add scripts.
$author = wp_create_user('author', 'password', 'author@example.org');
(new WP_User($author))->set_role('author');
wp_set_current_user($author);

$site = OTR_SITE;
$figure = "<figure class=\"otr-embed\" data-story=\"$site\" data-event=\"imod-2025-08-06-unit-8200-report\" data-theme=\"dark\" style=\"min-height: 640px\"><a href=\"$site\">A story</a></figure><script async src=\"{$site}embed.js\"></script>";
$posts = [
	'address' => "<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n\n$site\n\n<p>After</p>",
	'wide' => "<!-- wp:embed {\"url\":\"$site\",\"type\":\"rich\",\"align\":\"wide\"} --><figure class=\"wp-block-embed alignwide is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n$site\n</div></figure><!-- /wp:embed -->",
	'figure' => "<!-- wp:html -->\n$figure\n<!-- /wp:html -->",
];
$addresses = [];
foreach ($posts as $name => $content) {
	$addresses[$name] = $publish($name, $content);
}
echo json_encode($addresses);
