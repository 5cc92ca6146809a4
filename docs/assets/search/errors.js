// What can go wrong, told in French.

/** A query that cannot be read; its message teaches how to write it. */
export class QueryError extends Error {}

/** An index that cannot be read; its message says what to do. */
export class IndexFailure extends Error {
  constructor(kind) {
    super(FAILURES[kind]);
    this.kind = kind;
  }
}

/** A search that a newer one replaces. */
export class Cancelled extends Error {}

const FAILURES = {
  offline: "L’index de recherche n’a pas pu être téléchargé ; vérifiez votre connexion, puis réessayez.",
  missing: "Un fichier de l’index de recherche manque ; rechargez la page, puis prévenez l’archive si cela persiste.",
  damaged: "Un fichier de l’index de recherche est incomplet ; réessayez.",
  version: "L’archive a été mise à jour depuis l’ouverture de cette page ; rechargez-la.",
};
