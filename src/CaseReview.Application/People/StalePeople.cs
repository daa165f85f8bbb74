using CaseReview.Application.Common;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;

namespace CaseReview.Application.People;

/// <summary>Sees that somebody of a case was recorded or changed since the form was shown, so that both can be shown.</summary>
internal static class StalePeople
{
    private const string What = "What is known of this person";

    /// <summary>Refuses an older state of somebody the case is about. The same answers twice are no clash.</summary>
    /// <exception cref="StaleEdit">They were saved since.</exception>
    public static void RequireUnchanged(this Subject saved, RecordChild typed)
    {
        if (saved.Version != typed.Version && !saved.Says(typed))
        {
            throw StaleAnswers.Of(What, InWords(RecordChild.From(saved)), typed.Safeguarding ?? "", InARow(InWords(typed with { Safeguarding = "" })), saved.Version, nameof(RecordChild.Safeguarding));
        }
    }

    /// <summary>Whether the same is recorded already.</summary>
    public static bool Says(this Subject saved, RecordChild typed) => InWords(RecordChild.From(saved)) == InWords(typed);

    /// <summary>Refuses an older state of a family member. The same answers twice are no clash.</summary>
    /// <exception cref="StaleEdit">They were saved since.</exception>
    public static void RequireUnchanged(this FamilyMember saved, int version, FamilyMemberFacts typed)
    {
        if (saved.Version != version && !saved.Says(typed))
        {
            throw StaleAnswers.Of(What, InWords(FactsOf(saved)), typed.Notes, InARow(InWords(typed with { Notes = "" })), saved.Version, nameof(RecordFamilyMember.Notes));
        }
    }

    /// <summary>Whether the same is recorded already.</summary>
    public static bool Says(this FamilyMember saved, FamilyMemberFacts typed) => InWords(FactsOf(saved)) == InWords(typed);

    private static FamilyMemberFacts FactsOf(FamilyMember saved) => new(saved.Name, saved.Tie, saved.BornOn, saved.InHousehold, saved.Notes, saved.Safeguarding);

    private static string InWords(FamilyMemberFacts x) => Lines(
        ("", x.Name),
        ("", x.Tie.Words()),
        ("Born", Date(x.BornOn)),
        ("Lived in the household", x.InHousehold.Words()),
        ("", x.Notes),
        ("What keeps them safe", x.Safeguarding));

    private static string InWords(RecordChild x) => Lines(
        ("", x.Name),
        ("Made-up name", x.Pseudonym),
        ("", (x.Kind ?? SubjectKind.Child).Words()),
        ("Born", Date(x.BornOn)),
        ("Expected", Date(x.ExpectedOn)),
        ("Age", x.Age),
        ("", x.Sex),
        ("What happened", x.Harm?.InSentence()),
        ("Death expected", (x.DeathExpected ?? Known.NotKnown).Words()),
        ("Looked after", (x.LookedAfter ?? Known.NotKnown).Words()),
        ("Care leaver", (x.CareLeaver ?? Known.NotKnown).Words()),
        ("Plan", (x.Plan ?? PlanStatus.NotKnown).Words()),
        ("Legal status", x.LegalStatus),
        ("Placing authority", x.PlacingAuthority),
        ("Placement", x.Placement),
        ("School, nursery or college", x.Education),
        ("Lived with", x.LivedWith),
        ("Ethnic group", x.Ethnicity),
        ("First language", x.FirstLanguage),
        ("Religion or belief", x.Religion),
        ("Disabled", (x.Disabled ?? Known.NotKnown).Words()),
        ("Disability", x.Disability),
        ("Gender identity", x.GenderIdentity),
        ("What keeps them safe", x.Safeguarding));

    private static string InARow(string lines) => lines.Replace('\n', ';');

    private static string Date(DateOnly? on) => on is { } day ? $"{day:d MMMM yyyy}" : "";

    private static string Lines(params (string Label, string? Value)[] lines) => StaleAnswers.Lines(
        lines.Where(x => !string.IsNullOrWhiteSpace(x.Value)).Select(x => (x.Label.Length == 0 ? "" : $"{x.Label}: ") + x.Value!.Trim().ReplaceLineEndings("\n")));
}
