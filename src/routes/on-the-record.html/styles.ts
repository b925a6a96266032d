// The styles of the one file’s list, for readers whose browser does not run its scripts. The pages’ styles are packed beside
// their code.
import '#lib/ui/styles/page.css';
import './file.css';
