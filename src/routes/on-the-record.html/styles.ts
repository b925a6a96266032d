// Styles for the plain list of events in the one file, seen only without scripts. The pages' own styles are
// packed with their code.
import '#lib/ui/styles/page.css';
import './file.css';
