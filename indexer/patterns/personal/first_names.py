"""First names in use in France, folded: what tells « DUPONT Jeanne » from « SPORTING CLUB » in a row of a table."""

from __future__ import annotations

from indexer.patterns.core import pattern

_LIST = """
abdallah abdel abdelkader abdou abdoulaye abel achille adama adel adelaide adele adeline adil adnan adrien agathe aglae agnes
ahcene ahmed aicha aida aimee akim aksel alain alan alassane alba alban albane albert alberte albin alcide aldo alessandro
alessio alex alexandra alexandre alexia alexis alfred ali alice alicia alienor alina aline aliou alix alizee alma aloise
alphonse alvin alya amadou amandine amaury ambre ambroise amelia amelie amina amine amir amira anais anatole andre andrea andree
ange angele angelina angelique angelo anita ann anna annabelle annaelle annaick anne annick annie annonciade anouk anselme
anthony antoine antoinette anton antonin antonio apolline ariane ariel aristide arlette armand armande armel armelle arnaud
arnaude arsene arthur arthus assia astrid athenais aubin aude audrey augusta auguste augustin augustine aurelia aurelie aurelien
aurore awa axel axelle aya aylin aymeric ayoub azenor bakary baptiste barbara barnabe barthelemy bartholome basile bastian
bastien baudouin baya beatrice benedetta benedicte benjamin benoist benoit berangere berengere berengers bernadette bernadin
bernard berthe bertille bertrand bilal blandine bleuenn bogdan boris boubacar brahim briac brice brieuc brigitte brunehilde
brunella bruno cali calixte calliste camelia camille candice capucin capucine carine carl carla carmen carole caroline casimir
cassandra catherine cathy cecile cedric celestin celia celian celine cendrine cesar chadia chaima chantal chantale charlene
charles charlie charlotte charly chiara chloe christa christel christelle christian christiana christiane christine christophe
cindy claire clara clarisse claude claudette claudine clelia clemence clement clementine cleo clervie clery clothilde clotilde
clovis colette colin coline constance coralie corentin corinne cosme cristina cyprien cyriaque cyrielle cyril cyrille dalila
damian damien daniel danielle dany daphne dario david deborah delphine denez denis denise desiree diana diane didier diego dilan
dimitri dina djamel djamila djibril dominique domitille donovan dorian doriane dorothee doudou driss dylan dylane ebru eddy
edgar edgard edith edmond edna edouard edwige eflamm elena eleonora eleonore elian eliane elias eliette elijah elina elio eliott
elisabeth elise ella elliot elodie eloise elsa elvire elyes emeline emeric emerick emile emilie emilien emilienne emma emmanuel
emmanuelle emmy enora enrique enzo eric erika ernest ernestine erwan esteban estelle esther ethan etienne eudes eugene eugenie
eugenio eulalie eva evan evann evelyne ewen ezio fabien fabienne fabio fabiola fabrice fabrizio fadila fanny fantine farid
fatiha fatima fatimata fatma fatou fatoumata faustin faustine fausto felicie felicien felix ferdinand fernand fernande fernando
filip firmin flavie flavien flora florence florent florian floriane florine foulques france francesca francesco franciane
francine francis francisco franck francois francoise frederic frederique frida fulbert gabin gabriel gabrielle gael gaelig
gaelle gaetan gaetane gaspar gaspard gaston gauthier gautier genevieve geoffrey georges georgette georgina gerald geraldine
gerard germain germaine gerome gervais gervaise ghislain ghislaine gilbert gilberte gilles ginette gino giovanna giovanni gisele
giulia gontran goulven gracieuse gregoire gregory guenole guewen guilhem guillaume gustave guy gwenael gwenaele gwenaelle
gwendal gwendoline gwenola gwladys habib hadrien hafida hafsa hakim halima hamid hamza hana hanae hanna haroun hasna hassan hawa
hector hedi hedwige helena helene helia heloise henri henriette hermance hermann hermine herminie hernan herve hicham hilaire
hilda hippolyte hocine hoel honore honorine houria hubert hugo hugolin hugues huguette hyacinthe ibrahim ibtissem ida idriss
ignace igor ilan ilana ilham ilian iliana ilies ilyes imane imen inaya ines ingrid inna ionut irene irina iris irma isaac
isabelle isaline isaure isidore ismael issa issam ivan ivana iwan jacinthe jackie jacky jacqueline jacques jacquot jade jakez
jalil jamal jamila janick janine jaouad jasmine javier jayden jean jeanine jeanne jeannine jeanot jennifer jenny jeremie jeremy
jerome jessica jesus jihane jimmy joachim joana joanna joao joaquim jocelyne joel joelle joffrey johan johann johanna johanne
john johnny jonas jonathan jordan jorge jorgen jose josee joseline joseph josephe josephine josette josiane josselin josue
jounaid jovan joyce juan judicael judikael judith jules julia juliane juliano julie julien juliette justin justine kader kahina
kaina kamel kaourintin karelle karen karim karima karine karl karolina katarina katell katherine katia kelly kenan kenza kenzo
kerian kevin khadidja khadija khaled khalid khalil kilian killian kim koffi kofi kylian laeticia laetitia lahcen laila lamia
lancelot laora lara latifa laura laure laurence laurent laurie lazare lea leandre leane leila lena lenaig leni lenny leo leon
leonard leonce leone leonie leontine leopold leopoldine leslie letitia leyla lia liam liana lidia ligia lilia lilian liliana
liliane lilly lilou lina line lino lionel lisa lisandru lise livia liza loan loane loeiz logan loic loick loig lola lorenzo
loris lorraine lou louane louanne louis louise louison louna lounis lubin luc luca lucas luce lucette lucia luciana lucie lucien
lucienne lucile lucilia lucrece ludivine ludovic luigi luis luisa luka lukas luna lya lydia lydie lylou lyna lysiane madeleine
mady mael maeline maelle maelyne maelys maeva magali magalie mahaut mahdi maina maissa maiwenn malik malika malo malvina mamadou
mamoudou manel manon manuel manuela marc marceau marcel marcelin marcelle marco margaret margaux margot marguerite maria mariam
mariama mariana marianna marianne mariano marica marie mariette marilou marilyn marilyne marina marine mario marion marius
marjolaine marjorie marlena marlene martha marthe martial martin martine maryam maryline maryse maryvonne matei mateo matheo
mathias mathieu mathilde mathis mathurin mathys matilda matteo matthieu mattia maud maurane maurice maurine max maxence maxime
mayeul maylis mehdi melaine melanie melina melissa melodie melvin mercedes meriem meryem mia michael michel michele micheline
mickael mickaelle miguel mihai mila milena milo mina mireille miryam mohamed mohammed moise mokhtar monia monique morgan morgane
mounir mourad moussa moustapha muguette muriel mylene myriam myrtille nabil nabila nadege nadia nadine nadir nael naelle nahel
naig naila naima nais najat naji nando naomi naoufel narcisse nassim natacha nathalie nathan nathanael nathanaelle nawel nazaire
neila nelly nelson nestor neven nicolae nicolas nicole nicoletta nikola nils nina nino ninon noa noah noe noel noelle noemie
nolan nolwenn nora norbert norma nour noura noureddine oceane octave octavie odette odile odilon olaf olga olivia olivier olympe
omar ondine orane oriana oriane orlando orlane orphee oscar osman othman ottavia otto ouassim oumar oumou ousmane owen ozan
pablo pamela paola paolo pascal pascale pascaline pasquale patrice patricia patricio patrick paul paule paulette paulin pauline
pavel pedro pelagie perig perrine petra petru philibert philippa philippe philomene pia pierre pierrette pierrick pietro placide
prisca priscilla priscille prosper prune quentin rachel rachid rachida raissa raoul raphael raphaelle rayan rayane raymond
raymonde rebecca regina regine regis reinette remi remy renata renato renaud renaude rene renee reynald riad ricardo richard
ridha rim rita riwan robert roberto robin rodolphe rodrigo rodrigue roger rokia roland rolande romain romane romaric romeo
romuald romy ronald ronan rosa rosalba rosalie rosanna rose roseline roselyne rosemonde rosine roxane rozenn ruben rudy ryan
saad sabine sabrina sacha safia said saida salah salim salima salma salome salvador salvatore sam samantha sami samia samir
samira samuel samy sandie sandra sandrina sandrine sandro sandy santino sara sarah saskia sauveur saverio sebastien segolene
selena selim selma septime serena serge sergio severin severine seydou shaina shirley sibylle sidi sidonie sigolene siham silvia
simeon simon simona simone sixte slimane sofia sofiane sohan soizic solange solen solene solenn soline sonia sophia sophie
soraya souad souleymane stan stanislas stanislawa stella stephan stephane stephanie sterenn steve steven suzanne suzette suzon
swann sylvain sylvere sylvestre sylvette sylviane sylvie taina tanguy tania tarek tatiana tayeb teddy teo terence teresa tess
thais thea thelma theo theodora theodore theophane theophile theotime therese thibaud thibauld thibault thibaut thierno thierry
thomas thomasine tiago tidiane timeo timothe timothee tiphaine titouan tobias tom tony toussaint tristan tristana tugdual ugo
ulrich ulysse urbain urielle ursule ursuline vadim valentin valentine valere valeriane valerie valery vanessa vanina vasile vera
veronica veronique vianney victoire victor victoria victorien victorine vincent vincenzo violaine violeta violette virginie
vittoria vivian viviane vivien vladimir wahid walid wallerand walter wanda wassim wenceslas wendy wiktor wilfrid wilfried
wilhelm willem william willy winoc xavier xaviere yacine yael yamina yanis yann yannick yannis yasin yasmin yasmina yasmine
yasser yassin yassine yazid ylan yoan yoann yoanna yoel yohan yohann yohanna yolaine yolande yolene youcef youna younes youri
youssef youssouf yvain yvan yvanne yveline yves yvette yvon yvonne yvonnick zacharia zacharie zachary zahra zakaria zeinab zelda
zelia zelie zenon zephyr ziad zineb zinedine zoe zofia zohra zoulikha
"""

FIRST_NAMES = frozenset(_LIST.split())

SUM = pattern(
    r"\d(?:[.,]\d\d\b|\s?(?:€|euros?\b|eur\b))",
    matches=("500,00", "300 €", "12.50"),
    refuses=("article 12", "2023"),
)
