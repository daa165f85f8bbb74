using CaseReview.Domain.Cases;

namespace CaseReview.Web.Startup.Demo;

/// <summary>What happened in a demo case. Everything in it is made up.</summary>
/// <param name="AgeInWeeks">Age of the child at the incident.</param>
/// <param name="Harm">What happened to the child.</param>
/// <param name="Headline">A few words for lists.</param>
/// <param name="WhatHappened">The first account.</param>
/// <param name="Place">Where.</param>
/// <param name="Theme">What runs through it.</param>
public sealed record DemoStory(int AgeInWeeks, Harm Harm, string Headline, string WhatHappened, string Place, DemoTheme Theme);

/// <summary>The stories, by how far the case goes: one for each partnership in turn.</summary>
public static class DemoStories
{
    /// <summary>Cases that the national Panel has answered.</summary>
    public static readonly DemoStory[] Answered =
    [
        new(19, Harm.Death, "Death of a baby from a head injury", "A baby was brought lifeless to hospital by an adult of the household. The injuries were not accidental.", "At home", DemoTheme.UnseenAdult),
        new(884, Harm.Death, "Death of a young person by stabbing", "A young person was stabbed beside a river by others known to them and died in hospital.", "A riverside path", DemoTheme.Exploitation),
        new(330, Harm.SeriousHarm, "Starvation and confinement of a child", "A child was found in a locked room, very thin, with sores. School had last seen the child eleven weeks before.", "At home", DemoTheme.SlowNeglect),
        new(14, Harm.Death, "Death of a baby, sleeping on a sofa", "A baby was found lifeless on a sofa beside a sleeping parent. Drugs were in the room.", "At a friend’s home", DemoTheme.SubstancesAtHome),
    ];

    /// <summary>A further one of those, without a review to follow.</summary>
    public static readonly DemoStory[] AnsweredAndClosed =
    [
        new(11, Harm.Death, "Death of a baby, sleeping arrangements", "A baby of eleven weeks was found lifeless beside a parent in the early morning. Alcohol had been drunk in the home.", "At home", DemoTheme.SubstancesAtHome),
    ];

    /// <summary>Reports sent to the national Panel.</summary>
    public static readonly DemoStory[] Submitted =
    [
        new(70, Harm.SeriousHarm, "Scalds to a toddler", "A toddler was scalded over a fifth of the body. The account given does not fit the marks.", "At home", DemoTheme.MissedContacts),
        new(28, Harm.SeriousHarm, "Brain injury to a baby", "A baby collapsed while in the care of an adult who had joined the household in the summer.", "At home", DemoTheme.UnseenAdult),
        new(730, Harm.Death, "Death of a young person by suicide", "A young person died by hanging in the week after a referral was returned.", "A park near home", DemoTheme.WaitingForHelp),
        new(410, Harm.SeriousHarm, "Untreated diabetes of a child", "A child was admitted in a coma. Clinic appointments had been missed for seven months.", "At home", DemoTheme.SlowNeglect),
    ];

    /// <summary>Incidents that do not meet the criteria.</summary>
    public static readonly DemoStory[] NotMet =
    [
        new(780, Harm.SeriousHarm, "Road injury to a teenager", "A young person was struck by a car while crossing. There is no sign that abuse or neglect played a part.", "A main road in the town", DemoTheme.MissedContacts),
        new(520, Harm.Death, "Death of a child in a farm accident", "A child died when a trailer turned over. The family and two visitors saw it happen.", "A farm", DemoTheme.MissedContacts),
        new(240, Harm.Death, "Death of a child from meningitis", "A child fell ill in the afternoon and died in the night. The parents had asked for help at once.", "A children’s hospital", DemoTheme.MissedContacts),
        new(600, Harm.SeriousHarm, "Fall from a climbing wall", "A child fell during a supervised lesson and broke the pelvis. The wall’s operator has reported it.", "A sports centre", DemoTheme.MissedContacts),
    ];

    /// <summary>Reports with the partners, waiting to be signed.</summary>
    public static readonly DemoStory[] WithPartners =
    [
        new(20, Harm.SeriousHarm, "Fractures in a baby", "A skeletal survey of a baby showed three fractures of different ages that the accounts given do not explain.", "At home", DemoTheme.UnseenAdult),
        new(290, Harm.SeriousHarm, "Serious neglect of three children", "Three children were found alone overnight in a home without heating. The youngest was in hospital for two weeks.", "At home", DemoTheme.SlowNeglect),
        new(6, Harm.Death, "Death of a newborn at home", "A baby born at home was not seen by a midwife after the second day and died in the fifth week.", "At home", DemoTheme.MissedContacts),
        new(850, Harm.SeriousHarm, "Shooting of a young person", "A young person was shot in the leg from a passing car and will lose the foot.", "Outside a takeaway", DemoTheme.Exploitation),
    ];

    /// <summary>Deaths of looked-after young people, whose reports are with the chair.</summary>
    public static readonly DemoStory[] WithChair =
    [
        new(820, Harm.Death, "Death of a looked-after young person", "A young person living in supported accommodation was found dead in their room by a key worker.", "Supported accommodation", DemoTheme.WaitingForHelp),
        new(790, Harm.Death, "Death in a residential home", "A young person died of an overdose in a children’s home, eight days after moving there from another county.", "A children’s home", DemoTheme.Exploitation),
        new(880, Harm.Death, "Death of a young person in lodgings", "A young person in the authority’s care was found dead in lodgings after two days without contact.", "Supported lodgings", DemoTheme.WaitingForHelp),
        new(760, Harm.Death, "Death of a young person missing from care", "A young person missing from foster care was found dead in a canal basin.", "A canal basin", DemoTheme.Exploitation),
    ];

    /// <summary>Reviews whose meeting was not quorate.</summary>
    public static readonly DemoStory[] ToBeRatified =
    [
        new(150, Harm.SeriousHarm, "Methadone swallowed by a child", "A child of nearly three swallowed methadone kept in an unlocked cupboard and was in intensive care.", "At a grandparent’s home", DemoTheme.SubstancesAtHome),
        new(45, Harm.SeriousHarm, "Cannabis eaten by a baby", "A baby of ten months was unconscious after eating a sweet that held cannabis.", "At home", DemoTheme.SubstancesAtHome),
        new(470, Harm.SeriousHarm, "Sexual abuse over several years", "A child told a teacher of abuse over several years by a lodger. An earlier remark had been noted.", "At home", DemoTheme.UnseenAdult),
        new(120, Harm.SeriousHarm, "Dog attack on a small child", "A child of two was badly bitten by a dog that had been reported to three services.", "At an aunt’s home", DemoTheme.MissedContacts),
    ];

    /// <summary>Cases that agencies are answering.</summary>
    public static readonly DemoStory[] Answering =
    [
        new(9, Harm.SeriousHarm, "Head injury to a baby", "A baby was brought to hospital with a head injury that is thought to be non-accidental.", "At home", DemoTheme.UnseenAdult),
        new(560, Harm.SeriousHarm, "Fabricated illness", "A child has had four operations in two years that are now thought to have been without need.", "A hospital", DemoTheme.MissedContacts),
        new(830, Harm.SeriousHarm, "Attack on a young person by a group", "A young person was beaten and filmed by a group. Two of them are in the authority’s care.", "A bus station", DemoTheme.Exploitation),
        new(17, Harm.Death, "Death of a twin", "One of twins died at home with signs of dehydration. The other is in hospital and recovering.", "At home", DemoTheme.SlowNeglect),
    ];

    /// <summary>Cases whose meeting comes next.</summary>
    public static readonly DemoStory[] BeforeMeeting =
    [
        new(95, Harm.SeriousHarm, "Sexual abuse by a relative", "A child told a nursery worker of abuse by a relative who was known to services.", "At a relative’s home", DemoTheme.UnseenAdult),
        new(745, Harm.SeriousHarm, "Fire set by a young person", "A young person set fire to a bedroom and was badly burned. A referral had waited for five months.", "At home", DemoTheme.WaitingForHelp),
        new(25, Harm.SeriousHarm, "Rib fractures in a baby", "Healing rib fractures were found by chance when a baby was treated for a cough.", "At home", DemoTheme.MissedContacts),
        new(350, Harm.SeriousHarm, "Child left alone abroad", "A child was left with strangers abroad and came back after eight weeks, ill and afraid.", "Abroad", DemoTheme.SlowNeglect),
    ];

    /// <summary>Cases whose scoping meeting was held.</summary>
    public static readonly DemoStory[] Scoped =
    [
        new(310, Harm.SeriousHarm, "Serious neglect of a child", "A child was admitted severely underweight with untreated infections. School attendance had fallen over two terms.", "At home", DemoTheme.SlowNeglect),
        new(32, Harm.SeriousHarm, "Salt poisoning of a baby", "Blood tests of a baby admitted for the third time point to salt given by mouth.", "A children’s ward", DemoTheme.UnseenAdult),
        new(865, Harm.SeriousHarm, "Trafficking of a young person", "A young person was found in a flat two hundred miles away, with injuries and another name.", "A flat in another area", DemoTheme.Exploitation),
        new(62, Harm.Death, "Death of a toddler, overdose of medicine", "A toddler died after a dose of a sedative that was prescribed for an adult.", "At home", DemoTheme.SubstancesAtHome),
    ];

    /// <summary>Rapid reviews that are open.</summary>
    public static readonly DemoStory[] Opened =
    [
        new(260, Harm.SeriousHarm, "Burns to a child", "A child came to the walk-in centre with burns several days old, in a pattern that needs explaining.", "At home", DemoTheme.MissedContacts),
        new(22, Harm.SeriousHarm, "Bleeding behind the eyes of a baby", "A baby taken to an optician’s for a squint was sent to hospital, where injuries were found.", "At home", DemoTheme.UnseenAdult),
        new(690, Harm.SeriousHarm, "Injecting of drugs by a child", "A child of thirteen was resuscitated after injecting drugs in the company of adults.", "A stairwell", DemoTheme.Exploitation),
        new(48, Harm.SeriousHarm, "Near drowning of a baby", "A baby was left in a bath with an older child and is in intensive care.", "At home", DemoTheme.SubstancesAtHome),
    ];

    /// <summary>Notifications whose copy has reached the business unit.</summary>
    public static readonly DemoStory[] Copied =
    [
        new(56, Harm.Death, "Death of a toddler in a bath", "A toddler drowned in a bath while the adult in the home was asleep.", "At home", DemoTheme.SubstancesAtHome),
        new(12, Harm.SeriousHarm, "Injuries to a baby in foster care", "A baby placed for four weeks has a broken arm. The carers cannot explain it.", "A foster home", DemoTheme.UnseenAdult),
    ];

    /// <summary>Incidents that are logged and not yet decided.</summary>
    public static readonly DemoStory[] Logged =
    [
        new(640, Harm.SeriousHarm, "Stabbing of a young person", "A young person was stabbed on the way home from school. Criminal exploitation is suspected.", "Outside a row of shops", DemoTheme.Exploitation),
        new(705, Harm.SeriousHarm, "Fall from a window", "A young person fell from a second-floor window during an argument. The accounts of it differ.", "A flat", DemoTheme.SlowNeglect),
        new(30, Harm.SeriousHarm, "Bruising to a baby who cannot yet move", "A health visitor saw bruises on both arms of a baby who cannot yet roll.", "At home", DemoTheme.UnseenAdult),
        new(180, Harm.Death, "Death of a child in a house fire", "A child died in a fire. The smoke alarm had been taken down and the children were alone.", "At home", DemoTheme.SlowNeglect),
    ];

    /// <summary>Referrals by agencies, where the question is what agencies can learn together.</summary>
    public static readonly DemoStory[] ByAgency =
    [
        new(710, Harm.SeriousHarm, "Overdose by a young person", "A young person took an overdose after an assessment had been put off twice. The school asks that agencies learn together.", "At home", DemoTheme.WaitingForHelp),
        new(395, Harm.SeriousHarm, "Child who could not speak of abuse", "A child without speech had marks that the school reported four times. The school asks whether more could have been seen.", "A special school", DemoTheme.SlowNeglect),
        new(800, Harm.SeriousHarm, "Self-harm on a ward", "A young person harmed themselves on a ward meant for small children, after nine days there.", "A hospital ward", DemoTheme.WaitingForHelp),
        new(570, Harm.SeriousHarm, "Asthma attack after missed clinics", "A child was resuscitated after an attack of asthma. The hospital asks that missed clinics be looked at together.", "At school", DemoTheme.MissedContacts),
    ];

    /// <summary>Reports that all partners have signed.</summary>
    public static readonly DemoStory[] SignedOff =
    [
        new(38, Harm.SeriousHarm, "Broken leg of a baby", "A baby’s broken leg was treated five days after it happened. Older marks were found.", "At home", DemoTheme.UnseenAdult),
        new(500, Harm.SeriousHarm, "Assault on a child by a parent in crisis", "A child was injured by a parent who was waiting for a bed in hospital.", "At home", DemoTheme.WaitingForHelp),
    ];

    /// <summary>Reports that the chair has sent back.</summary>
    public static readonly DemoStory[] SentBack =
    [
        new(215, Harm.SeriousHarm, "Hypothermia of a child", "A child of four was found outdoors at night in thin clothes, a mile from home.", "A lane", DemoTheme.SlowNeglect),
        new(26, Harm.Death, "Death of a baby in a car", "A baby died after several hours in a car seat while the adults slept.", "A lay-by", DemoTheme.SubstancesAtHome),
    ];
}
