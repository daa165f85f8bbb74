using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Who hears of a late return at each rung of the ladder (D-ESC-01, H-RR-05); nobody who is shut out of the case.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The case and its rules.</param>
/// <param name="digests">Knows whom a rule names.</param>
/// <param name="walls">Who is shut out of the case.</param>
public sealed class EscalationContacts(ICaseReviewDb db, CaseTimetable timetable, Digests digests, CaseWalls walls)
{
    // One sweep asks for the agencies of one case again and again.
    private readonly Dictionary<(Guid Case, DateOnly On), AgencyContacts> _contacts = [];

    /// <summary>Who is told at a rung.</summary>
    /// <param name="request">The late request.</param>
    /// <param name="step">The rung.</param>
    /// <param name="now">The moment: people hold office on days.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The people; none where nobody is held.</returns>
    public async Task<IReadOnlyList<Recipient>> Of(ReturnRequest request, EscalationStep step, DateTimeOffset now, CancellationToken ct) => step switch
    {
        EscalationStep.GroupMember => await GroupMember(request, now, ct) is { } member ? [member] : [],
        EscalationStep.SeniorOfficer => SeniorOfficer(request, await ContactsOf(request.CaseId, now, ct)) is { } officer ? [officer] : [],
        EscalationStep.GroupChair => await digests.Named(request.CaseId, await Chairs(request.CaseId, ct), ct),
        EscalationStep.BoardMember => await BoardMembers(request, now, ct) is { Count: > 0 } officers
            ? officers
            : await digests.Named(request.CaseId, [nameof(Role.IndependentChair)], ct),
        _ => [],
    };

    /// <summary>Who can really be told at a rung: where an agency's senior officer is not held, its member of the group is asked to tell them.</summary>
    /// <param name="request">The late request.</param>
    /// <param name="step">The rung.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The step at which somebody is held; null where nobody is.</returns>
    public async Task<EscalationStep?> Reached(ReturnRequest request, EscalationStep step, DateTimeOffset now, CancellationToken ct)
    {
        EscalationStep[] steps = step is EscalationStep.SeniorOfficer ? [step, EscalationStep.GroupMember] : [step];
        foreach (var to in steps)
        {
            if ((await Of(request, to, now, ct)).Count > 0)
            {
                return to;
            }
        }

        return null;
    }

    private static Recipient? SeniorOfficer(ReturnRequest request, AgencyContacts known) =>
        request.Agency.Id is { } agency && known.SeniorOfficerOf(agency) is { } officer ? As(officer, "Senior officer", request) : null;

    // Whoever was copied when the request went may have left since.
    private async Task<Recipient?> GroupMember(ReturnRequest request, DateTimeOffset now, CancellationToken ct)
    {
        var member = request.Agency.Id is { } agency ? (await ContactsOf(request.CaseId, now, ct)).GroupMemberOf(agency) : request.Copied;
        var told = member is { } contact ? As(contact, Vocabulary.Word(Term.GroupMember), request) : null;
        return told is not null && await walls.ShutOut(request.CaseId, told, ct) is null ? told : null;
    }

    private async Task<IReadOnlyList<string>> Chairs(Guid caseId, CancellationToken ct)
    {
        var rules = await timetable.RulesOf(await timetable.Load(caseId, ct), ct);
        return [.. rules.Set.RulesFor(MilestoneKeys.ReturnsDue).SelectMany(x => x.Escalate).Except([nameof(Role.GroupMember), nameof(Role.SafeguardingLead)])];
    }

    private async Task<List<Recipient>> BoardMembers(ReturnRequest request, DateTimeOffset now, CancellationToken ct)
    {
        var shut = await walls.ShutOutOf(request.CaseId, ct);
        var officers = await db.InOffice(UkClock.DateOf(now), ct, Role.AccountableOfficer);
        return [.. officers.Where(x => request.Agency.Id is not null && x.AgencyId == request.Agency.Id && !shut.Contains(x.MemberId)).Select(x => x.AsRecipient())];
    }

    private async Task<AgencyContacts> ContactsOf(Guid caseId, DateTimeOffset now, CancellationToken ct)
    {
        var on = UkClock.DateOf(now);
        if (!_contacts.TryGetValue((caseId, on), out var known))
        {
            _contacts[(caseId, on)] = known = await db.AgencyContacts(walls, caseId, on, ct);
        }

        return known;
    }

    private static Recipient As(ReturnContact contact, string role, ReturnRequest request) =>
        new(contact.Name, contact.Email, role, contact.MemberId is { } id ? new MemberId(id) : null, request.Agency.Id, request.Agency.Name);
}
