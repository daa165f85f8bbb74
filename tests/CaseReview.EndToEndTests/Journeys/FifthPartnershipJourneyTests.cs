namespace CaseReview.EndToEndTests.Journeys;

/// <summary>
/// A fifth partnership without code and without a restart: made, its manager invited, words, agencies and people set, a case logged; then a rule changed
/// and published, the case stays on its version and is moved.
/// </summary>
[Collection(nameof(ShortRow))]
public sealed class FifthPartnershipJourneyTests(BrowserFixture browser)
{
    private const string Manager = "lee.moor@northshire.example";
    private const string Officer = "ann.field@northshire.example";
    private const string Chosen = "kettle orbit thimble";

    [Fact]
    [Trait("Requirement", "X-01")]
    [Trait("Requirement", "X-02")]
    [Trait("Requirement", "X-25")]
    [Trait("Requirement", "X-26")]
    [Trait("Requirement", "D-SIG-03")]
    public async Task A_partnership_is_added_set_up_by_its_manager_logs_a_case_and_moves_it_to_rules_of_its_own()
    {
        await using var app = await RunningApp.StartAsync();
        await Add(app);

        await using var manager = await browser.Person(app);
        await Join(manager, Manager);
        await manager.Open("/northshire/settings");
        await manager.Reads("things are set");
        await SetWords(manager);
        await AddAgency(manager);
        await AddPeople(manager);
        var timetable = await LogCase(manager);
        await PublishRules(manager);
        await Move(manager, timetable);

        await using var officer = await browser.Person(app, phone: true);
        await Join(officer, Officer);
        await officer.Open("/northshire/settings/people");
        await officer.Reads("Accountable officer");
        Assert.False(await officer.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"), "The list of people scrolls sideways on a phone.");
        Assert.Empty(app.Barriers);
    }

    private async Task Add(RunningApp app)
    {
        await using var administrator = await browser.SignedIn(app, "admin@platform.example");
        await administrator.Press("Add a partnership");
        await administrator.Fill("Name of the partnership", "Northshire Safeguarding Children Partnership");
        await administrator.Fill("Name for addresses", "northshire");
        await administrator.Fill("Case references begin", "nor");
        await administrator.Fill("Name of the manager", "Lee Moor");
        await administrator.Fill("Email address of the manager", Manager);
        await administrator.Press("Add and invite the manager");
        await administrator.Reads("The invitation is on its way");
        await administrator.Reads("Northshire");
    }

    private static async Task Join(Person person, string email)
    {
        await person.ComeByLink(email);
        await person.Fill("Password", Chosen);
        await person.Fill("The same password again", Chosen);
        await person.Press("Set the password");
        await person.Reads("Your password is set");
        await person.Fill("Email address", email);
        await person.Fill("Password", Chosen);
        await person.Press("Sign in");
    }

    private static async Task SetWords(Person manager)
    {
        await manager.Open("/northshire/settings/words");
        await manager.Fill("The group that looks at cases", "Learning Circle");
        await manager.Fill("Telephone number for questions (optional)", "01632 960 001");
        await manager.Fill("Colour", "#ffdd00");
        await manager.Press("Save words and look");
        await manager.Reads("Choose a darker colour");
        await manager.Fill("Colour", "#5a1a4a");
        await manager.Press("Save words and look");
        await manager.Reads("The words are saved");
    }

    private static async Task AddAgency(Person manager)
    {
        await manager.Open("/northshire/settings/agencies/add");
        await manager.Fill("Name", "Northshire General Hospital");
        await manager.Fill("Short code", "hospital");
        await manager.Fill("Letters for boards", "NGH");
        await manager.Select("Colour for boards", "Health: hospitals and integrated care boards");
        await manager.Tick("A return is expected on most cases");
        await manager.Fill("Name, or name of the shared mailbox", "Safeguarding mailbox");
        await manager.Fill("Email address", "safeguarding@ngh.example");
        await manager.Press("Add the agency");
        await manager.Reads("Northshire General Hospital is added");
    }

    private static async Task AddPeople(Person manager)
    {
        await AddPerson(manager, "Ann Field", Officer, "Chief Executive", "Local authority", "Accountable officer", "Business unit officer");
        await AddPerson(manager, "Dev Rao", "dev.rao@northshire.example", "Deputy Chief Executive", "Local authority", "Chair");
        await manager.Open("/northshire/settings/people");
        await manager.Follow("Ann Field");
        await manager.Press("Nominate a deputy");
        await manager.Select("Who is the deputy?", "Dev Rao, Deputy Chief Executive");
        await manager.Date("First day", new DateOnly(2026, 1, 1));
        await manager.Fill("Where is the nomination written?", "Letter of 1 January 2026");
        await manager.Press("Nominate the deputy");
        await manager.Reads("The deputy is nominated");
    }

    private static async Task AddPerson(Person manager, string name, string email, string post, string agency, params string[] roles)
    {
        await manager.Open("/northshire/settings/people/add");
        await manager.Fill("Name", name);
        await manager.Fill("Email address", email);
        await manager.Fill("Post", post);
        await manager.Select("Which agency do they speak for?", agency);
        foreach (var role in roles)
        {
            await manager.Tick(role);
        }

        await manager.Date("First day (optional)", new DateOnly(2026, 1, 1));
        await manager.Press("Add and invite");
        await manager.Reads($"{name} is added");
    }

    private static async Task<string> LogCase(Person manager)
    {
        await manager.Open("/northshire/referrals/new");
        await manager.Reads("asks the Learning Circle to look at a case");
        var yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);
        await manager.Open("/northshire/referrals/new?route=authority");
        await manager.Fill("What happened?", "A fall at home.");
        await manager.Date("When did it happen?", yesterday);
        await manager.Fill("Where did it happen?", "At home");
        await manager.DateTime("When did the authority become aware?", yesterday, "16:40");
        await manager.Fill("Name", "Jo Field");
        await manager.Fill("Role", "Duty manager");
        await manager.Fill("Organisation", "Local authority");
        await manager.Fill("Telephone number or email address", "01632 960 002");
        await manager.Fill("Child’s name", "Robin Vale");
        await manager.Choose("What happened to the child?", "The child was seriously harmed");
        await manager.Choose("Was the child looked after?", "No");
        await manager.Press("Record the incident");
        var timetable = $"/northshire/cases/NOR-{yesterday.AddDays(1).Year}-0001/timetable";
        await manager.Open(timetable);
        await manager.Reads("Notify the national Panel");
        return timetable;
    }

    private static async Task PublishRules(Person manager)
    {
        await manager.Open("/northshire/settings/rules");
        await manager.Press("Start a draft from the latest rules");
        await manager.Follow("Notify the national Panel, 5 working days");
        await manager.Fill("How many", "6");
        await manager.Press("Save the rule");
        await manager.Reads("It may be tightened, not loosened");
        await manager.Fill("How many", "4");
        await manager.Press("Save the rule");
        await manager.Reads("5 working days after the authority became aware");
        await manager.Reads("4 working days after the authority became aware");
        await manager.Press("Publish");
        await manager.Fill("Name of these rules", "Northshire, our own");
        await manager.Date("In force from", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1));
        await manager.Fill("Why the rules change", "Agreed by the Learning Circle.");
        await manager.Press("Publish the rules");
        await manager.Reads("No running deadline has moved");
    }

    private static async Task Move(Person manager, string timetable)
    {
        await manager.Open(timetable);
        await manager.Reads("5 working days after the authority became aware");
        await manager.Follow("Follow other rules");
        await manager.Choose("Which rules this case is to follow", "2. Northshire, our own");
        await manager.Press("See which deadlines move");
        await manager.Reads("If you move the case");
        await manager.Reads("Notify the national Panel");
        await manager.Fill("Why is this case to follow other rules?", "The Learning Circle asked for it.");
        await manager.Press("Move the case");
        await manager.Reads("4 working days after the authority became aware");
        await manager.Reads("The Learning Circle asked for it.");
        await manager.Open(timetable.Replace("/timetable", "/history", StringComparison.Ordinal));
        await manager.Reads("Moved from rules");
        await manager.Reads("The Learning Circle asked for it.");
    }
}
