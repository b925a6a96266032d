// For a page with an embed: a press on <a href="https://SITE/?event=EVENT" data-otr="ID"> shows that event in the embed
// with this id. Without the embed, or with a key held down, it is an ordinary link. It is not in embed.js, which most
// pages load without such links.
addEventListener('click', (event) => {
	if (event.defaultPrevented || event.button) return;
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	const link = event.target instanceof Element && event.target.closest('a[data-otr]');
	const element = link && document.getElementById(link.dataset.otr);
	// An element without a frame: it waits for consent, or was refused.
	if (!element || !window.otrEmbed || !(element.shadowRoot ?? element).querySelector('iframe')) return;
	event.preventDefault();
	window.otrEmbed.set(element, Object.fromEntries(new URL(link.href).searchParams));
});
