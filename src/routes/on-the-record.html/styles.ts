// The styles of the plain list for readers without scripts. The styles of the pages are part of the compressed script.
import '#lib/ui/styles/page.css';
import './file.css';
