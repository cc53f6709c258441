import 'orejime/dist/orejime-standard.css';
// Its script reads the configuration when it is loaded, so this stands first.
import './orejime-config.js';
import 'orejime/dist/orejime-standard-en.js';
