namespace CaseReview.Web.Startup.Demo;

/// <summary>What one kind of agency writes into its chronology.</summary>
/// <param name="Source">From which record.</param>
/// <param name="What">What happened.</param>
/// <param name="Response">What was done.</param>
public sealed record DemoEntry(string Source, string What, string Response);

/// <summary>What runs through a demo case: the words of its returns, meeting and report. Everything in it is made up.</summary>
/// <param name="Summary">What an agency knew; {0} is its name.</param>
/// <param name="KeyPoint">The decision that mattered.</param>
/// <param name="Factors">What helped and what got in the way.</param>
/// <param name="Analysis">Why things happened as they did.</param>
/// <param name="GoodPractice">What was done well.</param>
/// <param name="Learning">What was learned at once.</param>
/// <param name="Further">What more could be learned.</param>
/// <param name="Family">The child's family.</param>
/// <param name="Health">What health services saw.</param>
/// <param name="Police">What the police saw.</param>
/// <param name="School">What school or nursery saw.</param>
/// <param name="Authority">What the council's services saw.</param>
public sealed record DemoTheme(
    string Summary,
    string KeyPoint,
    string Factors,
    string Analysis,
    string GoodPractice,
    string Learning,
    string Further,
    string Family,
    DemoEntry Health,
    DemoEntry Police,
    DemoEntry School,
    DemoEntry Authority)
{
    /// <summary>Appointments that were missed, each seen alone.</summary>
    public static DemoTheme MissedContacts { get; } = new(
        "{0} knew the family for two years. Contacts were regular until the spring, and fewer after the family moved.",
        "The decision to end regular visits was taken on what one visit showed.",
        "Good relations with the family helped. Three changes of worker in a year got in the way.",
        "Missed appointments were each seen alone. Together they would have led to a discussion between agencies.",
        "A receptionist noticed the pattern and telephoned the family herself.",
        "Missed appointments of a child are now told to the named nurse after the second.",
        "How agencies hear of each other’s missed contacts.",
        "The child lived with both parents. A grandmother lives near and looked after the child at weekends.",
        new("Community nursing record", "The second of two planned visits did not take place. Nobody was at home.", "A card was left and a third visit offered."),
        new("Incident log", "A neighbour reported shouting. Officers found nobody hurt and the child asleep.", "A notice was sent to children’s social care the next day."),
        new("Attendance register", "The older brother missed nine days in six weeks. The reasons given did not agree.", "The school wrote home and asked for a meeting."),
        new("Early help record", "The early help plan was closed at the family’s wish.", "The closing letter went to the health visitor, not to the school."));

    /// <summary>An adult in the home of whom no agency knew enough.</summary>
    public static DemoTheme UnseenAdult { get; } = new(
        "{0} spoke mostly with the mother. The man who had joined the household was named in one note and in no assessment.",
        "Nobody asked who else lived in the home once the mother’s partner had been mentioned.",
        "Trust between the mother and her midwife helped. Records of adults and children that cannot be searched together got in the way.",
        "Each agency held one piece about the partner. None of them knew that the others held a piece too.",
        "The midwife asked about safety at home at each visit, and wrote down the answers word for word.",
        "Each assessment of a baby now names all adults who live in or visit the home.",
        "How services learn of adults who join a household, and speak with fathers and partners.",
        "The child lived with the mother and, since the summer, with her partner. The father lives in another town and sees the child monthly.",
        new("Maternity record", "A partner came to the appointment and answered for the mother.", "She was offered a time alone with the midwife at the next one."),
        new("Record of checks", "The partner was known elsewhere for violence in an earlier relationship.", "The check was made for another purpose and was not passed on."),
        new("Nursery diary", "A man whom the staff did not know came to fetch the child. The mother confirmed by telephone.", "The list of who may fetch the child was filled in again."),
        new("Record of contact", "A referral about noise and a crying baby was answered with advice.", "The caller was told of the outcome. No visit was made."));

    /// <summary>Neglect that grew slowly while thresholds were argued over.</summary>
    public static DemoTheme SlowNeglect { get; } = new(
        "{0} saw the child’s needs grow over eighteen months. Each time something improved a little, the work was closed.",
        "The third referral in a year was treated as a new one.",
        "A family support worker who stayed the whole time helped. Differing views of the threshold got in the way.",
        "The measure of neglect agreed between agencies was used once and not again, so that no change could be seen.",
        "The school kept clothes and breakfast ready and wrote down what the child said.",
        "Repeated referrals about one child are read together before a decision.",
        "How neglect over a long time is measured and told from one agency to the next.",
        "The child lived with the mother and two brothers. The father died three years ago. An aunt has offered to help.",
        new("Dental record", "A third appointment was missed. The child had pain in two teeth.", "The practice wrote to the family doctor."),
        new("Vulnerable child notice", "Officers who came about a debt found little food and one mattress for three children.", "A notice was sent and marked as routine."),
        new("Safeguarding log", "The child said that there had been no tea and asked whether there was more bread.", "Breakfast was arranged and the designated lead told."),
        new("Assessment", "The assessment found that the mother was tired and willing. It did not see the bedrooms.", "Support was offered and ended after eight weeks."));

    /// <summary>A young person whom others exploited.</summary>
    public static DemoTheme Exploitation { get; } = new(
        "{0} knew of the young person’s absences and of new friends who were older. Each was answered in its own way.",
        "Going missing was recorded eleven times and discussed between agencies once.",
        "A youth worker whom the young person trusted helped. Moves between two areas got in the way.",
        "The young person was first seen as a risk to others, and only late as somebody at risk.",
        "The youth worker was available in the evenings and at weekends, and went along to appointments.",
        "Each return from missing leads to a talk within three days, and its outcome goes to all who work with the young person.",
        "How agencies in two areas act together when a young person moves between them.",
        "The young person lived with the father, and for some weeks with an older cousin in another area. A sister is at university.",
        new("Emergency department record", "A cut to the hand was treated. The young person came with two adults who did not give their names.", "A form for the safeguarding nurse was filled in the next morning."),
        new("Missing person report", "Reported missing for the seventh time. Found the next day at a railway station with two telephones.", "The return interview was offered and declined."),
        new("Record of exclusion", "Excluded for five days after a fight near the gate.", "Work was sent home. The meeting about coming back was held without the parent."),
        new("Strategy discussion", "Exploitation was suspected. The plan asked for a mapping of friends and places.", "The mapping was not finished when the worker left."));

    /// <summary>Distress that waited for a service.</summary>
    public static DemoTheme WaitingForHelp { get; } = new(
        "{0} saw that the young person was in distress. All who saw it believed that another service was already helping.",
        "The referral to the mental health service was returned because a form was missing, and nobody was told.",
        "A form tutor who listened helped. Long waits between one service and the next got in the way.",
        "Being on a waiting list was taken as being cared for. No one agency was asked to hold the risk meanwhile.",
        "The family doctor telephoned each week while the young person waited.",
        "A returned referral is now told to the referrer and to the family on the same day.",
        "Who holds the risk while a young person waits.",
        "The young person lived with foster carers for four years, and since June in supported lodgings. Both parents are in touch by letter.",
        new("Referral to the mental health service", "The referral was returned for more information.", "The letter went to an address at which nobody worked any more."),
        new("Incident log", "The young person was found on a bridge and talked with officers for an hour.", "They were taken home and a notice was sent."),
        new("Pastoral notes", "The young person told a teacher that nights were worst, and asked that it not be passed on.", "The teacher explained why it had to be, and they told the designated lead together."),
        new("Pathway plan", "The plan for independent living was reviewed. It said nothing about mood.", "The next review was set for six months later."));

    /// <summary>Safe care when adults take drugs or drink.</summary>
    public static DemoTheme SubstancesAtHome { get; } = new(
        "{0} knew that drugs or alcohol were used in the home, and saw an adult who was making progress.",
        "The home was not looked at again after the first visit, when a lockable box had been given.",
        "Steady treatment and open talk helped. Services for adults that do not ask about children got in the way.",
        "Progress of the adult was taken for safety of the child.",
        "The pharmacist asked about the box at each collection.",
        "Who lives with a person in treatment is now asked and written down every three months.",
        "How services for adults see the children behind them.",
        "The child lived with the mother and spent three nights a week with the grandparents. A half-sister lives with her own father.",
        new("Health visiting record", "Safe sleeping was talked through, and the leaflet left.", "The mother repeated the advice in her own words."),
        new("Incident log", "An adult was found drunk in the street with the child beside them.", "Both were taken to a relative. A notice was sent."),
        new("Nursery record", "The child was fetched late four times in three weeks. Once the adult smelled of drink.", "The manager spoke with the adult and told the health visitor."),
        new("Treatment service’s letter", "Treatment was going well and collection moved from daily to weekly.", "The letter did not say that a child lives in the home."));
}
