using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Components;

/// <summary>The header that every page of a case has. Shown by the partial _CaseHeader.</summary>
/// <param name="Reference">"DON-2026-0014".</param>
/// <param name="Stage">Where it stands; an enum value or a word.</param>
/// <param name="Who">The child or children by initials and age, and the harm: "Child K.M., 4 months · serious harm".</param>
/// <param name="Facts">Up to four: next deadline, report to the Panel, who leads, who chairs.</param>
public sealed record CaseHeaderView(string Reference, object Stage, string Who, IReadOnlyList<CaseHeaderFact> Facts)
{
    /// <summary>Whether only some may read the case.</summary>
    public bool Restricted { get; init; }

    /// <summary>Whether the case goes its way without a notification, so that the menu leaves its page out.</summary>
    public bool WithoutNotification { get; init; }
}

/// <summary>One fact of the header.</summary>
/// <param name="Name">"Next deadline".</param>
/// <param name="Text">"Draft to the group".</param>
/// <param name="DueOn">Its date, if it has one.</param>
/// <param name="DueAt">Its moment, if it is due at one.</param>
/// <param name="Standing">How it stands, if it is a deadline.</param>
public sealed record CaseHeaderFact(string Name, string? Text, DateOnly? DueOn = null, DateTimeOffset? DueAt = null, Standing? Standing = null);
