using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The request that the agency's link opens, with what it has written so far.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record GetOwnReturn : IRequest<OwnReturnView>;

/// <summary>What an agency sees.</summary>
/// <param name="Return">The request and what was written.</param>
/// <param name="Children">The children by initials, as the case shows them outside.</param>
/// <param name="BusinessUnit">Name of the team that asks.</param>
/// <param name="Telephone">Its telephone number.</param>
public sealed record OwnReturnView(ReturnView Return, IReadOnlyList<string> Children, string BusinessUnit, string Telephone)
{
    /// <summary>Whether the lead looks, who alone sends it, and not a colleague who helps.</summary>
    public bool IsLeads { get; init; }

    /// <summary>Who looks, as their link or account has it: the one who signs when they send.</summary>
    public Sender Acting { get; init; } = null!;

    /// <summary>Whom the case is about.</summary>
    public CaseAbout About { get; init; }
}

/// <summary>Handles <see cref="GetOwnReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who looks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">The time.</param>
public sealed class GetOwnReturnHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<GetOwnReturn, OwnReturnView>
{
    /// <inheritdoc />
    public async Task<OwnReturnView> Handle(GetOwnReturn query, CancellationToken ct)
    {
        var request = await own.Load(ct);
        var facts = await db.Cases.Where(x => x.Id == request.CaseId)
            .Select(x => new { x.Reference, Children = x.Subjects.OrderBy(s => s.Number).Select(s => s.ShownAs).ToList() })
            .SingleAsync(ct);
        var unit = await db.Profiles.Select(x => new { x.VocabularyJson, x.Telephone }).SingleAsync(ct);
        var view = ReturnView.Of(request, facts.Reference, await calendars.Current(ct), clock.GetUtcNow());
        var documents = await db.DocumentsOf(request.Id, ct);
        return new OwnReturnView(
            view with { Documents = [.. documents.Select(x => x with { MayBeRemoved = request.MayRemoveDocument(x.AddedAt) })] },
            facts.Children,
            Vocabulary.Parse(unit.VocabularyJson)[Term.BusinessUnit],
            unit.Telephone)
        {
            About = await db.About(request.CaseId, ct),
            IsLeads = own.IsLeads,
            Acting = new Sender(user.Actor.Name, user.Actor.Role, user.Actor.IdentifiedBy),
        };
    }
}
