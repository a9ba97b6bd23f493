/// 1,024 plain words that are easily told apart, said aloud and typed, and that hurt nobody: plants, animals,
/// food, things of a house, landscapes. Each stands for ten bits.
enum PassphraseWords {
  static let all = text.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let text = """
    acorn alder almond aloe alpaca amber anchor anise antelope apple apricot apron arbour arcade arch arnica
    aspen aster autumn avocado awning azalea badger bagel bakery balcony ball balloon balsam bamboo banana
    bandstand banjo bank banner barge barley barnacle basil basket bassoon beach beacon beaver bedding beech
    beet beetle bench bergamot berry bicycle birch biscuit bison blackbird blanket blazer blizzard blossom
    bluebell bluebird bluff boat bobbin bobcat bonsai book bookcase boot borage boulder bowl bracelet
    bracken bramble bread breeze brick brook broom broth brush bucket buckle bugle bulb bumblebee bunting
    buoy burdock bureau butter buttercup butterfly button buzzard cabbage cabin cabinet cactus cafe cake
    calendar camel camellia camera camomile canary candle canoe canopy canvas canyon cape capybara caravan
    caraway cardamom cardigan caribou carnation carob carousel carpet carriage carrot cart cascade cashew
    castle catalogue catkin cedar ceiling celery cello chaffinch chair chalk channel chapel chapter cheese
    cherry chess chestnut chick chicory chimney china chipmunk chisel chive chocolate choir chutney cicada
    cicely cinema citron clam clarinet clay clipboard cloak clock cloth cloud clove clover coast coat cobble
    cockatoo cocoa coconut coffee coin collar colt columbine comb comet comfrey compass concert conifer
    cookie coot copper coracle coral coriander cork cormorant corn cornet cottage cotton counter couplet
    courtyard cove cowslip crab crag cranberry crane crate crater crayon cream creek crescent cress cricket
    crochet crockery crocus crumpet crystal cuckoo cucumber cupboard curlew currant curtain cushion custard
    cygnet cypress dahlia dairy daisy dale damson dandelion dawn deck deer delta denim desert desk dial
    diary dill dinghy dish dogwood dolphin dome domino donkey doorbell doormat dormouse dove dragonfly
    drawer dresser duck duckling dumpling dune dungarees dunlin dusk eagle easel egret eider elder elephant
    endive engine envelope equator ermine estuary evening evergreen fabric falcon fanfare farm fawn feather
    felt fence fennel fern ferret ferry fiddle field finch firefly fireplace fjord flagstone flamingo
    flannel flask flax fleece flint flour flute foal foil folder foothill ford forest fork fountain foxglove
    frame freesia frog frost fruit fuchsia fudge gable galaxy gallery galley garden garlic gate gateway
    gauze gazebo gazelle gecko gentian geranium geyser gibbon ginger gingham giraffe glacier glade glass
    glen globe glove glue gnocchi goat goblet goldfinch gondola gong goose gorse gosling gourd granary
    granite grape grass gravel gravy grebe grouse grove guava guitar guppy haddock hall hammock hamper
    hamster handrail harbour hare harmonica harness harp harrier harvest hatch haversack hawthorn haze hazel
    headland heath heather hedge hedgehog helmet herb heron herring hibiscus hickory highland hill hillside
    hinge hippo hollow holly honesty honey hoop horizon horn hornbill horse hosta hound house hyacinth ibex
    ibis icing igloo iguana inkwell inlet iris island isle jackdaw jacket jasmine jelly jersey jetty jewel
    jigsaw jubilee jumper juniper kale kangaroo karaoke kayak kelp kennel kerchief kestrel kettle keyboard
    kiln kiosk kitchen kiwi knapsack koala label lace ladder ladle ladybird lagoon lake lamb lamp lantern
    lapwing larch lark lasagne latch lattice laurel lavender lawn leaf leather ledger leek lemming lemon
    lemonade lemur lens lentil letter lettuce leveret library lift lilac lily lime limpet linden linen
    linnet linseed lintel lion liquorice lizard llama lobster loft lollipop loom lotus lounge lowland lunch
    lupin lute lynx macaw mackerel magnet magnolia magpie maize mallard mallet mallow manatee mandolin mango
    mantel maple marble marigold marimba marina marjoram market marmalade marmot marquee marrow marten
    martin mast meadow medal medlar meerkat melon menu meringue merlin mesa meteor midday milk mill millet
    mimosa minnow mint mirror mist moon moorhen moorland moose morning mosaic moss moth mountain mouse
    muffin mulberry mule museum mushroom music mussel mustard myrtle napkin narcissus narwhal nebula
    nectarine nest nettle newt nightfall noodle notebook nougat nursery nuthatch nutmeg oasis oboe ocean
    ocelot octopus okapi olive omelette onion opal opera orange orbit orchard orchid oregano organ oriole
    ornament osprey otter outcrop oven oyster paddle paint palace palette palm pancake panda panel pansy
    papaya paper paprika parakeet parcel parlour parrot parsley parsnip partridge pasta paste pastel pasture
    pasty path patio pavilion paving peach peacock peak pear pebble pecan pedal pelican pencil penguin
    peninsula peony pepper pepperpot perch petal petrel pheasant piano piccolo pickle picnic picture pigeon
    pika pillow pinafore pine pineapple pipe pipit pistachio pitcher pizza plaice plain plait plane planet
    plank plaster plate plateau platform platypus plaza plinth plough plover plum pocket poem polish pollen
    pontoon pony poplar poppy porch porcupine porpoise porridge portrait postcard poster potato pottery
    prairie prawn primrose prism privet pudding puddle puffin pulley pullover puma pumpkin purse puzzle
    quail quarry quartz quay quill quilt quince quinoa quiver rabbit raccoon rack radio radish raft rafter
    railing rain rainbow raisin rake ramp raspberry raven ravioli recipe recorder redshank redstart redwood
    reed reel reindeer rhubarb ribbon rice ridge ripple risotto river robin rocket roof rose rosehip
    rosemary rowan rucksack rudder ruler saddle saffron sage sail salad salmon samphire sand sandal
    sandpiper sandwich sapling sardine satchel satin saucer savannah savory saxophone scarf scone scooter
    scroll sculpture seahorse season seed sesame shade shallot shamrock shawl sheep shelf shelter shingle
    shirt shoe shop shore shrew shrimp shrub shutter sign silk sill silver sink skirt skittle skylark slate
    sleeve slipper sloth snail snipe snow snowdrop snowflake soap sock sofa song sonnet sorbet sorrel soup
    soya spade spaniel sparrow spinach spire spool spoon spring sprout spruce squash squid squirrel stable
    stage staircase stamp star starfish starling station statue steeple stem stereo stew stoat stork stove
    straw stream string studio suitcase summer summit sunbeam sundial sunflower sunlight sunrise sunset
    sunshine swallow swan swift sycamore syrup table tamarind tandem tangerine tansy tapestry tapir tarragon
    tart tassel teapot teasel telescope terrace terrain terrapin thaw theatre thicket thimble thistle thread
    thrush thyme tide tiger tile timber tinsel toad toast toffee tomato torch tortilla toucan towel tower
    tractor trail tram trellis triangle tricycle trombone trousers trout truffle trumpet tuba tulip tuna
    tundra tunic turmeric turnip turret turtle tweed twig twilight twine ukulele umbrella upland vale valley
    vanilla vase vault velvet veranda verbena vest vetch village vine vinegar viola violin vole waffle wagon
    wagtail waistcoat wallet walnut walrus waltz warbler wardrobe watch waterfall watermill wave waxwing
    weasel weather wetland whale wharf wheat wheel whippet whisk whistle wicker willow wind windmill window
    winter wisteria woad wombat woodland wool workshop wren yacht yarn yarrow yodel yoghurt zebra zenith
    zither
    """
}
