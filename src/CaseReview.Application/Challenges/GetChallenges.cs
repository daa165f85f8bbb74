using CaseReview.Application.Common;
using CaseReview.Domain.Challenges;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Challenges;

/// <summary>What was put to agencies on a case, and what they answered.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetChallenges(string Reference) : IRequest<ChallengesView>, ICaseMessage;

/// <summary>The challenges of a case.</summary>
/// <param name="Challenges">In order of entry.</param>
/// <param name="MayManage">Whether the person may record them.</param>
public sealed record ChallengesView(IReadOnlyList<ChallengeLine> Challenges, bool MayManage);

/// <summary>A challenge.</summary>
/// <param name="Number">Number on the case.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Agency">Name of the agency.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Question">What was put to the agency.</param>
/// <param name="PutOn">UK date.</param>
/// <param name="Answer">What it answered; null while it has not.</param>
/// <param name="AnsweredOn">UK date of the answer.</param>
public sealed record ChallengeLine(int Number, ChallengeTopic Topic, string Agency, string Finding, string Question, DateOnly PutOn, string? Answer, DateOnly? AnsweredOn);

/// <summary>Handles <see cref="GetChallenges"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
public sealed class GetChallengesHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetChallenges, ChallengesView>
{
    /// <inheritdoc />
    public async Task<ChallengesView> Handle(GetChallenges query, CancellationToken ct) => new(
        await db.Set<Challenge>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number)
            .Join(db.Agencies, x => x.AgencyId, a => a.Id, (x, a) => new ChallengeLine(x.Number, x.Topic, a.Name, x.Finding, x.Question, x.PutOn, x.Answer, x.AnsweredOn))
            .ToListAsync(ct),
        user.May(Permission.ManageCases));
}

/// <summary>The words on screen for challenges.</summary>
public static class ChallengeWords
{
    /// <summary>A topic in words.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this ChallengeTopic topic) => topic switch
    {
        ChallengeTopic.DiscriminatoryPractice => "Discriminatory practice",
        ChallengeTopic.ThinkFamily => "Think Family",
        ChallengeTopic.SafeguardingProcess => "A safeguarding process",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };
}
