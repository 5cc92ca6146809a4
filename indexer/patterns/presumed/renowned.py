"""Figures of history, letters, arts and sciences that French streets and schools are named after, folded: public persons, none living.

A name of this list that no cue of a matter of its own stands beside is the name of a place, a work or a memory.
"""

from __future__ import annotations

_LIST = """
victor hugo; emile zola; jules ferry; jean jaures; jean moulin; leon gambetta; louis pasteur; marie curie; pierre curie; jules verne; paul bert; jean mace;
jean zay; simone veil; jean mermoz; guy moquet; pierre brossolette; gabriel peri; danielle casanova; germaine tillion; lucie aubrac; raymond aubrac;
georges clemenceau; aristide briand; raymond poincare; leon blum; pierre mendes france; francois mitterrand; georges pompidou; charles de gaulle; robert schuman;
jean monnet; albert thomas; ambroise croizat; paul vaillant couturier; maurice thorez; roger salengro; pierre semard; louise michel; olympe de gouges;
albert camus; jean giono; marcel pagnol; marcel proust; jacques prevert; paul eluard; louis aragon; elsa triolet; andre malraux; francois rabelais; pierre de ronsard; joachim du bellay; michel de montaigne; rene descartes; blaise pascal; jean racine; pierre corneille;
charles perrault; denis diderot; jean jacques rousseau; alphonse de lamartine; alfred de musset; alfred de vigny; gerard de nerval;
theophile gautier; charles baudelaire; arthur rimbaud; paul verlaine; stephane mallarme; guy de maupassant; gustave flaubert; honore de balzac; george sand;
alphonse daudet; alexandre dumas; prosper merimee; anatole france; romain rolland; romain gary; charles peguy; guillaume apollinaire; max jacob; robert desnos;
rene char; francis ponge; francis jammes; jean cocteau; paul claudel; paul valery; frederic mistral; joseph delteil; simone de beauvoir; jean paul sartre;
marguerite duras; marguerite yourcenar; francoise sagan; francoise dolto; maria montessori; celestin freinet; pauline kergomard; anne frank; rosa parks;
nelson mandela; martin luther king; mahatma gandhi; winston churchill; franklin roosevelt; john kennedy; simon bolivar; pablo neruda; pablo picasso;
vincent van gogh; claude monet; paul cezanne; auguste renoir; auguste rodin; camille claudel; henri matisse; fernand leger; georges braque; berthe morisot;
eugene delacroix; gustave courbet; toulouse lautrec; aristide maillol; hector berlioz; georges bizet; claude debussy; maurice ravel; gabriel faure;
camille saint saens; erik satie; charles gounod; edith piaf; georges brassens; jacques brel; leo ferre; jean ferrat; barbara hendricks; maria callas;
josephine baker; charles trenet; johnny hallyday; boris vian; ella fitzgerald; gerard philipe; jean vilar; louis jouvet; louis lumiere; jean renoir;
jacques tati; jean gabin; simone signoret; jean vigo; louis braille; claude bernard; ambroise pare; rene laennec; marcellin berthelot; antoine lavoisier;
denis papin; joseph fourier; evariste galois; pierre fermat; isaac newton; albert einstein; niels bohr; ada lovelace; irene joliot curie; frederic joliot;
clement ader; louis bleriot; roland garros; helene boucher; adrienne bolland; pierre de coubertin; alice milliat; raymond kopa; eric tabarly; marcel cerdan;
jean bouin; yves du manoir; jeanne d'arc; bertrand du guesclin; vercingetorix; henri iv; henri dunant; abbe pierre; jean bart; surcouf;
dumont d'urville; jacques cartier; jacques coeur; jean francois champollion; ferdinand buisson; edouard herriot; edouard vaillant; edouard branly;
pierre bourdieu; henri barbusse; roland dorgeles; maurice genevoix; georges bernanos; francois mauriac; andre gide; colette; jean rostand; theodore monod;
philippe leclerc; jean de lattre; ferdinand foch; joseph joffre; joseph gallieni; hubert lyautey; albert schweitzer; louis armstrong; arago; francois arago;
jules simon; jules michelet; jules guesde; jules romains; louis figuier; charles dickens; vasco de gama; sun yat sen; virginia woolf; andre boulloche;
paul langevin; paul doumer; paul painleve; louis blanc; auguste blanqui; auguste comte; victor schoelcher; felix eboue; toussaint louverture; aime cesaire;
leopold sedar senghor; frantz fanon; yasser arafat; yitzhak rabin; samuel paty; arnaud beltrame; missak manouchian; honore daumier; gustave eiffel;
pierre loti; anita conti; marie marvingt; suzanne lenglen; micheline ostermeyer; colette besson; nadia boulanger; clara schumann; hannah arendt;
"""
_PARTICLES = frozenset(("de", "du", "van"))
_NAMES = (
    tuple(sorted(set(name.replace("d'", "").split()) - _PARTICLES)) for name in _LIST.split(";") if name.strip()
)
RENOWNED = frozenset(name for name in _NAMES if len(name) > 1)
"""Words of each name in alphabetical order; hyphens parted, without particles."""
