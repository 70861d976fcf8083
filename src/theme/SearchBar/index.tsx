// The theme shows its own search box only with a search service of another company; this is the guide's own.
export { default } from '../../components/Search';
