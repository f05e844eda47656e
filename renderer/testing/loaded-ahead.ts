// What screens load when they first need it: loaded here at once, for a test may be over before it has come.
import '../../shared/search/place-names';
import '../../shared/search/search-index';
