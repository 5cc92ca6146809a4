"""First names in use in France, folded: what tells « DUPONT Jeanne » from « SPORTING CLUB » in a row of a table."""

from __future__ import annotations

from indexer.patterns.core import pattern

_LIST = """
adel adele adeline adrien agathe agnes ahmed aicha alain alban albane albert alex alexandra alexandre alexia alexis
alice alicia aline alix alphonse amandine amaury ambre amelie amina amine anais andre andrea andree angelique anita
ann anna annabelle annaick anne annick annie anthony antoine antoinette ariane arlette armand armelle arnaud arnaude
arthur astrid aude audrey augustin aurelia aurelie aurelien aurore axel axelle aymeric baptiste barbara bastien baya
beatrice benedicte benjamin benoist benoit berangere berengere bernadette bernadin bernard berthe bertrand blandine
boris brahim brice brigitte bruno camille candice capucine carine carla carole caroline catherine cathy cecile cedric
celestin celia celine cendrine chantal chantale charlene charles charlotte chloe christel christelle christian
christiane christine christophe claire clara clarisse claude claudette claudine clemence clement clementine clotilde
colette coline constance coralie corentin corinne cyprien cyrielle cyril cyrille damien daniel danielle dany david
deborah delphine denis denise diana diane didier dimitri dominique dorian dorothee dylan eddy edith edmond edouard
edwige elena eleonore eliane elisabeth elise ella elodie eloise elsa emeline emeric emile emilie emma emmanuel
emmanuelle enzo eric erika erwan estelle esther etienne eugene eugenie eva evelyne fabien fabienne fabrice fanny farid
fatiha fatima fatou fatoumata felicie felix fernand fernande flavie flavien flora florence florent florian floriane
france francine francis franck francois francoise frederic frederique gabin gabriel gabrielle gael gaelle gaetan
gaston genevieve geoffrey georges georgette gerald geraldine gerard germaine ghislain ghislaine gilbert gilberte
gilles ginette gisele gregory guillaume gustave guy gwenael gwenaelle gwendoline gwladys hafida hakim hamid hassan
hawa helene heloise henri henriette herve hicham hocine honorine hubert hugo hugues huguette ibrahim ida ilham ines
ingrid irene irina iris isaac isabelle isidore ismael issa jackie jacky jacqueline jacques jade jamila janine jean
jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica jimmy joanna jocelyne joel joelle johan johanna
jonathan jordan joseph josephine josette josiane joyce judith jules julia julie julien juliette justin justine kader
kamel karim karima karine katia kelly kevin khadija khaled killian laetitia laila lara latifa laura laure laurence
laurent laurie lea leila lena leo leon leonie leopold leslie liliane lilou lina line lionel lisa lise loane loic loick
lola lorenzo lorraine lou louis louise luca luc lucas luce lucette lucie lucien lucienne lucile ludivine ludovic lydia
lydie lyna lysiane madeleine mael maelle maelys maeva magali magalie malika malo mamadou manon manuel marc marcel
marcelin marcelle marguerite maria mariam marianne marie mariette marilyne marina marine marion marius marjorie
marlene martial martin martine maryam maryline maryse maryvonne mathias mathieu mathilde mathis matteo matthieu maud
maurice max maxence maxime mehdi melanie melissa melodie melvin meriem michael michel michele micheline mickael mila
mireille mohamed mohammed moise monique morgane mounir mourad moussa muriel mylene myriam nabil nadege nadia nadine
naima naji nassim natacha nathalie nathan nelly nicolas nicole nina noa noah noe noel noelle noemie nora noura odette
odile odilon olga olivia olivier omar oriane oscar oumar oumou pamela pascal pascale patrice patricia patrick paul
paule paulette pauline perrine philippe pierre pierrette pierrick prisca prosper prune quentin rachel rachid rachida
raoul raphael raphaelle raymond raymonde rebecca regine regis remi remy renaud rene renee reynald richard rita robert
robin rodolphe roger roland rolande romain romane romuald ronan rosalie rose roselyne roxane rozenn sabine sabrina
sacha said salma salome sam samia samir samira samuel sandie sandra sandrine sara sarah saskia sebastien segolene
selim serge severine sidonie simon simone sofia sofiane soizic solange solene sonia sophia sophie souad stella
stephane stephanie steve steven suzanne suzette sylvain sylvette sylviane sylvie tanguy tatiana teddy theo theodore
therese thibault thibaut thierry thomas tiphaine tom tony tristan ugo ulysse urbain ursule valentin valentine valerie
vanessa vanina vera veronique vianney victoire victor victoria vincent violette virginie viviane vivien wassim wilfrid
wilfried william xavier yacine yael yamina yann yannick yasmina yasmine yoan yoann yohan yohann yolaine yolande youcef
youssef yvan yves yvette yvon yvonne zacharie zahra zeinab zineb zoe zohra
"""

FIRST_NAMES = frozenset(_LIST.split())

SUM = pattern(
    r"\d(?:[.,]\d\d\b|\s?(?:€|euros?\b|eur\b))",
    matches=("500,00", "300 €", "12.50"),
    refuses=("article 12", "2023"),
)
