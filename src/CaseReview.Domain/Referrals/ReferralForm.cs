using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;

namespace CaseReview.Domain.Referrals;

/// <summary>
/// An agency's or another partnership's referral from its first word until it is approved (D-REF-01 to 03, H-REF-01, H-REF-02). Approval makes the
/// case; a form that is withdrawn or not supported never becomes one.
/// </summary>
public sealed partial class ReferralForm : AggregateRoot
{
    /// <summary>Longest long text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>Longest comment, in characters.</summary>
    public const int CommentMaxLength = 2_000;

    /// <summary>Most children on a form.</summary>
    public const int MostChildren = 20;

    private readonly List<ReferralFormChild> _children = [];

    private ReferralForm()
    {
    }

    /// <summary>Number among the partnership's forms, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Shown in place of a case's reference until there is a case: "HER-R-007".</summary>
    public string Label { get; private init; } = "";

    /// <summary>By an agency or by another partnership.</summary>
    public ReferralRoute Route { get; private init; }

    /// <summary>The agency; null when another partnership refers.</summary>
    public Guid? AgencyId { get; private init; }

    /// <summary>Name of the agency or of the other partnership.</summary>
    public string Organisation { get; private init; } = "";

    /// <summary>The other partnership's own reference.</summary>
    public string TheirReference { get; private set; } = "";

    /// <summary>Who writes it: name, address and post.</summary>
    public Recipient Referrer { get; private set; } = null!;

    /// <summary>The referrer's telephone number.</summary>
    public string Telephone { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ReferralFormState State { get; private set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who began it.</summary>
    public string BegunBy { get; private init; } = "";

    /// <summary>When a part was last saved.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>How often each part was saved: a form that shows an older state of its part is seen to be stale.</summary>
    public PartVersions Saves { get; private set; } = new(0, 0, 0, 0);

    /// <summary>What happened.</summary>
    public DraftedIncident Incident { get; private set; } = new("", null, "", null, "");

    /// <summary>The children.</summary>
    public IReadOnlyList<ReferralFormChild> Children => _children;

    /// <summary>Whom it is about.</summary>
    public CaseAbout About => CaseAbouts.Of(_children.Select(x => x.Kind));

    /// <summary>What keeps children safe now.</summary>
    public DraftedSafety Safety { get; private set; } = new("", null, "");

    /// <summary>The safeguarding lead, or the other partnership's own contact, who approves it.</summary>
    public Recipient? Lead { get; private set; }

    /// <summary>When it went to the lead.</summary>
    public DateTimeOffset? SentToLeadAt { get; private set; }

    /// <summary>What the lead asked for when sending it back; why it was not supported; why it was withdrawn.</summary>
    public string? Reason { get; private set; }

    /// <summary>When the lead decided, or the referrer withdrew it.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who decided on it or withdrew it.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>Name of the senior officer who supports it.</summary>
    public string? SupportedBy { get; private set; }

    /// <summary>That officer's post.</summary>
    public string? SupporterRole { get; private set; }

    /// <summary>UK local date of the support.</summary>
    public DateOnly? SupportedOn { get; private set; }

    /// <summary>The case it became.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>What must be answered before it can go for approval, in words.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. NotSaid("Your name, post and telephone number", Referrer.Name.Length > 0 && Referrer.Role.Length > 0 && Telephone.Length > 0),
        .. NotSaid("What happened", Incident.WhatHappened.Length > 0),
        .. NotSaid("When it happened", Incident.OccurredOn is not null),
        .. NotSaid("Where it happened", Incident.Place.Length > 0),
        .. NotSaid("When your agency became aware", Incident.AgencyAwareOn is not null),
        .. NotSaid("Why you refer it", Incident.Grounds.Length > 0),
        .. NotSaid($"At least one {(About.HasChild() && About is not CaseAbout.People ? "child, with what happened to the child and whether they are looked after" : "person, with what happened to them, and for a child whether they are looked after")}", _children.Count > 0 && _children.TrueForAll(x => x.IsComplete)),
        .. NotSaid($"A date of birth that is not after the incident, for each {About.One()}", !_children.Exists(x => x.BornOn > Incident.OccurredOn)),
        .. NotSaid($"What keeps {About.Safe()} safe now", Safety.InPlace.Length > 0),
        .. NotSaid($"Whether {(About.Safe() == "children" ? "a child" : "somebody")} is at risk now, and how", Safety.AtRiskNow is false || (Safety.AtRiskNow is true && Safety.Risk.Length > 0)),
    ];

    /// <summary>Begins a form for a referrer.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="number">Number among the partnership's forms.</param>
    /// <param name="prefix">How the partnership's references begin.</param>
    /// <param name="route">An agency's or another partnership's.</param>
    /// <param name="referrer">Who writes it, and for which agency.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft.</returns>
    public static ReferralForm Begin(PartnershipId partnership, int number, string prefix, ReferralRoute route, Recipient referrer, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(route is not ReferralRoute.Authority, "The local authority’s serious incidents are recorded, not referred.");
        var form = new ReferralForm
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            Number = number,
            Label = $"{prefix}-R-{number:000}",
            Route = route,
            AgencyId = referrer.AgencyId,
            Organisation = referrer.Agency ?? "",
            Referrer = referrer,
            BegunAt = now,
            BegunBy = by.Name,
        };
        form.Raise(new ReferralFormBegun(form.Id, form.Label, by));
        return form;
    }

    /// <summary>Saves who refers.</summary>
    /// <param name="person">Name and post.</param>
    /// <param name="telephone">Telephone number.</param>
    /// <param name="theirReference">The other partnership's own reference; empty for an agency (D-REF-03).</param>
    /// <param name="by">Who saves.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is no draft any more.</exception>
    public void SaveReferrer(NamedPerson person, string telephone, string theirReference, Actor by, DateTimeOffset now)
    {
        Save(ReferralFormPart.Referrer, by, now);
        (Referrer, Telephone, TheirReference) = (Referrer with { Name = person.Name, Role = person.Role }, telephone, theirReference);
    }

    /// <summary>Saves what happened.</summary>
    /// <param name="incident">As drafted.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is no draft any more, or a date cannot be.</exception>
    public void SaveIncident(DraftedIncident incident, Actor by, DateTimeOffset now)
    {
        var today = UkClock.DateOf(now);
        RuleViolation.Unless(!(incident.OccurredOn > today) && !(incident.AgencyAwareOn > today), "What is referred cannot lie in the future.");
        RuleViolation.Unless(!(incident.AgencyAwareOn < incident.OccurredOn), "An agency cannot become aware before it happened.");
        Save(ReferralFormPart.Incident, by, now);
        Incident = incident;
    }

    /// <summary>Saves the children, in place of those saved before.</summary>
    /// <param name="children">As drafted.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is no draft any more, or too many children are given.</exception>
    public void SaveChildren(IReadOnlyList<DraftedChild> children, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(children.Count <= MostChildren, $"A referral names at most {MostChildren} children.");
        Save(ReferralFormPart.Children, by, now);
        _children.Clear();
        _children.AddRange(children.Select((x, i) => ReferralFormChild.Of(this, i + 1, x, now)));
    }

    /// <summary>Saves what keeps children safe now.</summary>
    /// <param name="safety">As drafted.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is no draft any more.</exception>
    public void SaveSafety(DraftedSafety safety, Actor by, DateTimeOffset now)
    {
        Save(ReferralFormPart.Safety, by, now);
        Safety = safety;
    }

    /// <summary>Where it stands, as a clause: "it was withdrawn".</summary>
    public string StateInWords => State switch
    {
        ReferralFormState.Draft => "it is with the person who writes it",
        ReferralFormState.AwaitingEndorsement => $"it is with {Lead!.Name} for approval",
        ReferralFormState.Received => "it was approved and has been received",
        ReferralFormState.NotSupported => $"{EndedBy} did not support it",
        _ => $"it was withdrawn by {EndedBy} on {UkClock.DateOf(EndedAt!.Value):d MMMM yyyy}",
    };

    private static IEnumerable<string> NotSaid(string what, bool said) => said ? [] : [what];

    private void Save(ReferralFormPart part, Actor by, DateTimeOffset now)
    {
        Require(ReferralFormState.Draft, "changed");
        (SavedAt, Saves) = (now, Saves.After(part));
        Raise(new ReferralFormSaved(Id, part, by));
    }

    private void Require(ReferralFormState state, string act) => RuleViolation.Unless(State == state, $"The referral cannot be {act} now: {StateInWords}.");
}
